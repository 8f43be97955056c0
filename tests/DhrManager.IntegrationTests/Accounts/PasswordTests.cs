using System.Net;
using DhrManager.IntegrationTests.Harness;
using DhrManager.Web.Seeding;
using Microsoft.EntityFrameworkCore;

namespace DhrManager.IntegrationTests.Accounts;

public class PasswordTests(AppFactory app) : IClassFixture<AppFactory>
{
    private const string New = "my own long phrase";

    [Theory]
    [InlineData("wrong words", New, "The password you use now is wrong.")]
    [InlineData(DemoAccounts.Password, DemoAccounts.Password, "Choose a password other than the one you use now.")]
    public async Task A_refused_change_leaves_the_password(string current, string wanted, string refusal)
    {
        var before = await HashAsync("practitioner");
        var visitor = await app.SignInAsync("practitioner");

        var answer = await ChangeAsync(visitor, current, wanted);

        answer.IsRefusedWith(refusal);
        Assert.Equal(before, await HashAsync("practitioner"));
    }

    [Fact]
    public async Task Five_wrong_tries_lock_the_change_for_the_right_password_too()
    {
        var before = await HashAsync("probation.contact");
        var visitor = await app.SignInAsync("probation.contact");
        for (var attempt = 1; attempt < 5; attempt++)
        {
            (await ChangeAsync(visitor, "wrong words", New)).IsRefusedWith("The password you use now is wrong.");
        }

        (await ChangeAsync(visitor, "wrong words", New)).IsRefusedWith("The password was wrong five times.");
        (await ChangeAsync(visitor, DemoAccounts.Password, New)).IsRefusedWith("The password was wrong five times.");
        Assert.Equal(before, await HashAsync("probation.contact"));
    }

    private static async Task<Page> ChangeAsync(Visitor visitor, string current, string wanted)
    {
        var page = await visitor.GetAsync("/account/password");
        var answer = await visitor.PostAsync(page, "main form", [("Input.Current", current), ("Input.New", wanted), ("Input.Again", wanted)]);
        Assert.Equal(HttpStatusCode.OK, answer.Status);
        return answer;
    }

    private Task<string?> HashAsync(string mailbox) => app.WithDatabaseAsync(db =>
        db.Users.Where(p => p.Id == DemoCounty.Person(mailbox)).Select(p => p.PasswordHash).SingleAsync());
}
