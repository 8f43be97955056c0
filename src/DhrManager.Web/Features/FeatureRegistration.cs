using System.Reflection;

namespace DhrManager.Web.Features;

/// <summary>Finds the handlers and endpoints of the features, so that a new feature needs no line elsewhere.</summary>
public static class FeatureRegistration
{
    private const string Namespace = "DhrManager.Web.Features";

    /// <summary>Registers every class of a feature whose name ends in Handler or Query.</summary>
    public static void AddFeatures(this IServiceCollection services)
    {
        services.AddScoped<LastingAddress>();
        services.AddScoped<FormSubmission>();
        services.AddSingleton<Vocabulary.UseNow>();
        services.AddScoped<ReviewViews>();
        services.AddScoped<Workflows.HumanSteps>();
        foreach (var type in Types().Where(t => t.Name.EndsWith("Handler", StringComparison.Ordinal) || t.Name.EndsWith("Query", StringComparison.Ordinal)))
        {
            services.AddScoped(type);
        }
    }

    /// <summary>Maps every <see cref="IEndpoint"/>: what answers with something else than a page.</summary>
    public static void MapFeatureEndpoints(this IEndpointRouteBuilder routes)
    {
        foreach (var type in Types().Where(t => t.IsAssignableTo(typeof(IEndpoint))))
        {
            type.GetMethod(nameof(IEndpoint.Map), BindingFlags.Public | BindingFlags.Static)!.Invoke(null, [routes]);
        }
    }

    private static IEnumerable<Type> Types() => typeof(FeatureRegistration).Assembly.GetTypes()
        .Where(t => t is { IsClass: true, IsAbstract: false, IsNested: false } && t.Namespace?.StartsWith(Namespace, StringComparison.Ordinal) == true);
}

/// <summary>An address that answers with bytes or a redirect.</summary>
public interface IEndpoint
{
    static abstract void Map(IEndpointRouteBuilder routes);
}
