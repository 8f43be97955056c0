using DhrManager.Web.Data;
using DhrManager.Web.Features;
using DhrManager.Web.Outbox;

namespace DhrManager.Web.Lessons;

public static class LessonsRegistration
{
    /// <summary>Themes and search words, which cases have a use for too.</summary>
    public static void AddVocabulary(this IServiceCollection services, Settings settings)
    {
        services.AddSingleton(Themes.Read(settings.SeedFolder));
        services.AddSingleton(new SearchWords(ThesaurusFile.Read(settings.SeedFolder)));
        services.AddScoped<VocabularyUpkeep>();
    }

    public static void AddLessons(this IServiceCollection services)
    {
        services.AddSingleton<LessonsIndex>();
        services.AddSingleton<LessonsUpkeep>();
        services.AddHostedService(provider => provider.GetRequiredService<LessonsUpkeep>());
        services.AddScoped<PublishedLibrary>();
        services.AddScoped<LibraryItems>();
        services.AddScoped<FoundItems>();
        services.AddSingleton<LibraryReviews>();
        services.AddSingleton<LibraryFindings>();
        services.AddScoped<LessonsRebuild>();
        services.AddScoped<IBeforeCommit, IndexReviewReaction>();
        services.AddScoped<IMessageHandler, IndexReviewHandler>();
        services.AddScoped<IMessageHandler, IndexReferencesHandler>();
        services.AddScoped<IMessageHandler, RebuildIndexHandler>();
        services.AddScoped<NewLessons>();
        services.AddScoped<ThemeNews>();
        services.AddSingleton<DigestRunner>();
        services.AddScoped<IMessageHandler, DigestMailHandler>();
        services.AddHealthChecks().AddCheck<LessonsHealth>("lessons");
    }
}
