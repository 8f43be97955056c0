using DhrManager.Domain.Campaigns;

namespace DhrManager.Web.Seeding.Campaigns;

/// <summary>What invented organisations write.</summary>
internal static class CampaignWords
{
    public static string WhatChanged(AnswerPosition position) => position.Code switch
    {
        "embedded" => "The procedure was rewritten, every team was trained, and an audit this year found it followed in nine of ten records.",
        "partly" => "The procedure was rewritten and most staff are trained. Two teams have not been audited.",
        "not-yet" => "A new procedure is drafted. Training begins next quarter.",
        "superseded" => "A county-wide procedure has replaced ours and covers the point.",
        _ => "The service that this was about was closed, and nobody does this work here now.",
    };
}
