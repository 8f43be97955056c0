using System.Net;
using DhrManager.IntegrationTests.Harness;
using DhrManager.IntegrationTests.Lessons;
using DhrManager.Web.Data.Library;
using DhrManager.Web.Seeding;
using Microsoft.AspNetCore.Hosting;

namespace DhrManager.IntegrationTests.OpenData;

/// <summary>An installation that has public pages and no Chromium.</summary>
public sealed class PublicFactory : AppFactory
{
    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.UseSetting("PublicPages", "true");
        builder.UseSetting("Pdf:Chromium", "/nowhere/chromium");
    }
}

public class PublicPagesTests(PublicFactory app) : IClassFixture<PublicFactory>
{
    [Theory]
    [InlineData("/open-data")]
    [InlineData("/trends")]
    [InlineData("/trends/heat-map")]
    public async Task Where_pages_are_public_figures_are_read_without_an_account(string address)
    {
        await app.FindingsAsync();

        var page = await app.Visit().GetAsync(address);

        Assert.DoesNotContain("Twelve months rolling", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Make a new version", page.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/lessons")]
    [InlineData("/collections")]
    [InlineData("/briefings")]
    [InlineData("/trends/recurring")]
    [InlineData("/open-data/new")]
    [InlineData("/lesson-use")]
    public async Task Everything_else_still_asks_who_is_there(string address)
    {
        Assert.Equal(HttpStatusCode.Redirect, (await app.Visit().TryGetAsync(address)).Status);
    }

    [Fact]
    public async Task A_briefing_is_public_then_and_without_Chromium_it_says_print()
    {
        var findings = await app.FindingsAsync();
        var id = await app.WithDatabaseAsync(async db =>
        {
            var briefing = new Briefing { OwnerId = DemoCounty.Person("manager"), Title = "Alone", Partnership = "Estmere", WhatHappened = "Somebody died.", InShort = "Ask alone." };
            briefing.Make([new BriefingItem(findings.Lesson, "")], db.Actor.Today);
            db.Briefings.Add(briefing);
            await db.SaveChangesAsync();
            return briefing.Id;
        });

        var page = await app.Visit().GetAsync($"/briefings/{id}");
        Assert.Contains("Nobody asked her alone.", page.Text, StringComparison.Ordinal);
        Assert.Contains("Save as PDF", page.Text, StringComparison.Ordinal);
        Assert.Null(page.Document.QuerySelector("a[href*='format=pdf']"));
        Assert.Equal(HttpStatusCode.NotFound, (await app.Visit().TryGetAsync($"/briefings/{id}/sheets/card?format=pdf")).Status);
        Assert.Equal(HttpStatusCode.OK, (await app.Visit().TryGetAsync($"/briefings/{id}/sheets/card?format=html")).Status);
    }
}
