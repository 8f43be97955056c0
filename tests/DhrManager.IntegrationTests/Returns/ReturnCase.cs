using DhrManager.Domain;
using DhrManager.Domain.CodedLists;
using DhrManager.Domain.Returns;
using DhrManager.Domain.Reviews;
using DhrManager.IntegrationTests.Harness;
using DhrManager.Web.Seeding;

namespace DhrManager.IntegrationTests.Returns;

/// <summary>A review whose police and hospital have been asked for a return: the police for the fullest, the hospital for a summary.</summary>
internal sealed record ReturnCase(AppFactory App, Guid ReviewId, Guid Police, Guid Hospital)
{
    public static async Task<ReturnCase> StartAsync(AppFactory app, Action<Review, Guid, Actor>? then = null)
    {
        var id = await app.ReviewAsync(Reached.TermsAgreed, (review, actor) =>
        {
            review.RequestReturns(
                [
                    new ReturnRequest(DemoCounty.Agency("EC"), ReturnKind.IndividualManagementReview, IsMandatory: true, actor.Today.AddDays(56)),
                    new ReturnRequest(DemoCounty.Agency("ADH"), ReturnKind.SummaryReport, IsMandatory: true, actor.Today.AddDays(56)),
                ],
                actor);
            then?.Invoke(review, review.Returns[0].Id, actor);
        });
        var returns = await app.LookAsync(id, r => r.Returns.ToDictionary(asked => asked.AgencyId, asked => asked.Id));
        return new ReturnCase(app, id, returns[DemoCounty.Agency("EC")], returns[DemoCounty.Agency("ADH")]);
    }

    /// <summary>The police's author has been named, and their senior officer.</summary>
    public static Task<ReturnCase> BeingWrittenAsync(AppFactory app, Action<Review, Guid, Actor>? then = null) =>
        StartAsync(app, (review, police, actor) =>
        {
            review.NominateAuthor(police, Nomination, actor);
            then?.Invoke(review, police, actor);
        });

    public static AuthorNomination Nomination { get; } = new(
        DemoCounty.Person("police.author"), "Author", "Detective inspector", IsNotInvolved: true, IsNotLineManager: true, DemoCounty.Person("police.signoff"));

    public static ReturnContent Content { get; } = new(
        "Two call-outs.", [new KeyLineAnalysis(1, "It was not.")], "None stood out.", "Ask alone.", ["Train officers."], "Language.", null, "None in 2024.");

    public string Step(string form) => $"/reviews/{ReviewId}/{form}/{Police}";

    public Task<T> LookAsync<T>(Func<AgencyReturn, T> look) =>
        App.LookAsync(ReviewId, review => look(review.Returns.Single(r => r.Id == Police)));
}
