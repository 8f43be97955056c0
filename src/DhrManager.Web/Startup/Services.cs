using System.Threading.RateLimiting;
using DhrManager.Web.Campaigns;
using DhrManager.Web.Data;
using DhrManager.Web.Data.People;
using DhrManager.Web.Documents;
using DhrManager.Web.Features;
using DhrManager.Web.Features.Lessons;
using DhrManager.Web.Lessons;
using DhrManager.Web.Outbox;
using DhrManager.Web.Security;
using DhrManager.Web.Workflows;
using DhrManager.Web.Workflows.Activities;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;

namespace DhrManager.Web.Startup;

/// <summary>What the application is made of.</summary>
public static class Services
{
    /// <summary>Answers a minute to one pulse. Counted by link, because an address on the network would be a trace of who answered.</summary>
    private const int PulsesPerMinute = 60;

    /// <exception cref="Domain.Rules.SettingsException">A regime, a bank holiday or a setting is wrong.</exception>
    public static void AddDhrManager(this WebApplicationBuilder builder, Settings settings)
    {
        // Needed when run from source outside Development; without it static files are empty.
        builder.WebHost.UseStaticWebAssets();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);

        var services = builder.Services;
        services.AddHttpContextAccessor();
        services.AddScoped<IActorSource, ActorOfRequest>();
        services.AddCases(builder.Configuration, settings);
        AddPages(services);
        AddAccounts(services, settings);
        services.AddFeatures();
        services.AddOutbox();
        services.AddDocuments();
        services.AddLessons();
        services.AddSingleton(new Historic.PdfText());
        services.AddSingleton<Historic.ReportReader>();
        services.AddCampaigns();
        services.AddScoped<Seeding.DemoAccounts>();
        services.AddScoped<Seeding.DemoLoader>();
        services.AddHealthChecks().AddCheck<DatabaseHealth>("database");
    }

    /// <summary>What cases need without a site: the law, the database and the workflow. Who acts is the caller's to add.</summary>
    /// <exception cref="Domain.Rules.SettingsException">A regime, a bank holiday or a setting is wrong.</exception>
    public static void AddCases(this IServiceCollection services, IConfiguration configuration, Settings settings)
    {
        services.AddSingleton(settings);
        services.AddSingleton(TimeProvider.System);
        AddLaw(services, settings);
        AddStorage(services, configuration, settings);
        AddWorkflows(services);
    }

    private static void AddLaw(IServiceCollection services, Settings settings)
    {
        var law = LawFiles.Read(settings.SeedFolder);
        services.AddSingleton(law.WorkingDays);
        services.AddSingleton(law.Regimes);
        services.AddVocabulary(settings);
        services.AddSingleton(HelpLines.Read(settings.SeedFolder));
        services.AddSingleton(Jobs.Read(settings.SeedFolder));
    }

    private static void AddStorage(IServiceCollection services, IConfiguration configuration, Settings settings)
    {
        services.AddDataProtection()
            .SetApplicationName("DHR Manager")
            .PersistKeysToFileSystem(Directory.CreateDirectory(Path.Combine(settings.DataFolder, "keys")));
        services.AddSingleton(provider => new IdentityProtection(
            provider.GetRequiredService<IDataProtectionProvider>(),
            Path.Combine(settings.DataFolder, "identity.key")));
        services.AddDhrDatabase(configuration, settings.DataFolder);
    }

    private static void AddWorkflows(IServiceCollection services)
    {
        services.AddSingleton(new DefinitionLibrary(StepCatalog.Activities));
        services.AddScoped<IStepActivity, StageActivity>();
        services.AddScoped<IStepActivity, ClockActivity>();
        services.AddScoped<IStepActivity, LetterActivity>();
        services.AddScoped<WorkflowHost>();
        services.AddScoped<IBeforeCommit>(provider => provider.GetRequiredService<WorkflowHost>());
        services.AddScoped<IBeforeCommit, SharedActions>();
        services.AddScoped<IncidentLog>();
    }

    private static void AddPages(IServiceCollection services)
    {
        services.AddRazorComponents(options => options.MaxFormMappingCollectionSize = 2_000);
        services.AddAntiforgery(options =>
        {
            options.Cookie.Name = "dhr-form";
            options.Cookie.HttpOnly = true;
            options.Cookie.SameSite = SameSiteMode.Strict;
            options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
            options.SuppressXFrameOptionsHeader = true;
        });
        services.AddRequestLocalization(options => options.SetDefaultCulture("en-GB"));
        services.AddCascadingValue(_ => Navigation.Main);
        services.AddCascadingValue(_ => new Components.Gov.FormGate());
        services.AddSingleton<KeptFormSeal>();
        services.AddCascadingValue(KeptForms.Memory);
    }

    private static void AddAccounts(IServiceCollection services, Settings settings)
    {
        services.AddCascadingAuthenticationState();
        services.AddAuthentication(IdentityConstants.ApplicationScheme).AddIdentityCookies();
        services.AddAuthorization(options => Policies.Add(options, settings.PublicPages));
        services.AddIdentityCore<Person>(Accounts.Configure)
            .AddRoles<IdentityRole<Guid>>()
            .AddEntityFrameworkStores<DhrDbContext>()
            .AddSignInManager()
            .AddClaimsPrincipalFactory<PersonClaims>()
            .AddDefaultTokenProviders();
        services.ConfigureApplicationCookie(Accounts.Configure);
        services.Configure<SecurityStampValidatorOptions>(Accounts.Configure);
        services.AddSingleton<FirstAdministratorLink>();
        services.AddRateLimiter(options =>
        {
            options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            options.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(http =>
                HttpMethods.IsPost(http.Request.Method) && http.Request.Path.StartsWithSegments("/account")
                    ? RateLimitPartition.GetFixedWindowLimiter(
                        http.Connection.RemoteIpAddress?.ToString() ?? "",
                        _ => new() { PermitLimit = settings.SignInsPerMinute, Window = TimeSpan.FromMinutes(1) })
                    : HttpMethods.IsPost(http.Request.Method) && http.Request.Path.StartsWithSegments("/pulse", out var link)
                        ? RateLimitPartition.GetFixedWindowLimiter("pulse" + link, _ => new() { PermitLimit = PulsesPerMinute, Window = TimeSpan.FromMinutes(1) })
                        : RateLimitPartition.GetNoLimiter(""));
        });
    }
}
