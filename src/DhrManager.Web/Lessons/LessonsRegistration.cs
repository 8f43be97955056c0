using DhrManager.Web.Data;
using DhrManager.Web.Outbox;

namespace DhrManager.Web.Lessons;

public static class LessonsRegistration
{
    public static void AddLessons(this IServiceCollection services)
    {
        services.AddSingleton(provider => new SearchWords(ThesaurusFile.Read(provider.GetRequiredService<Settings>().SeedFolder)));
        services.AddScoped<VocabularyUpkeep>();
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
        services.AddScoped<IMessageHandler, RebuildIndexHandler>();
        services.AddScoped<NewLessons>();
        services.AddSingleton<DigestRunner>();
        services.AddScoped<IMessageHandler, DigestMailHandler>();
        services.AddHealthChecks().AddCheck<LessonsHealth>("lessons");
    }
}
