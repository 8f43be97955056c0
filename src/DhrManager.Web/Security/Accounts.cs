using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;

namespace DhrManager.Web.Security;

/// <summary>How people sign in. Long pass phrases instead of rules about characters; five wrong tries lock for a quarter of an hour.</summary>
public static class Accounts
{
    public const int MinimumPasswordLength = 12;

    public static void Configure(IdentityOptions options)
    {
        options.Password.RequiredLength = MinimumPasswordLength;
        options.Password.RequireDigit = false;
        options.Password.RequireLowercase = false;
        options.Password.RequireUppercase = false;
        options.Password.RequireNonAlphanumeric = false;
        options.Lockout.MaxFailedAccessAttempts = 5;
        options.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(15);
        options.User.RequireUniqueEmail = true;

        // The sign-in name is the e-mail address, and addresses have apostrophes: o'neill@example.org.
        options.User.AllowedUserNameCharacters = "";
    }

    /// <summary>How soon an account that was ended, or given another standing, notices it in a session it has open.</summary>
    public static void Configure(SecurityStampValidatorOptions options) => options.ValidationInterval = TimeSpan.FromMinutes(1);

    public static void Configure(CookieAuthenticationOptions options)
    {
        options.LoginPath = "/account/sign-in";
        options.ReturnUrlParameter = "returnUrl";
        options.ExpireTimeSpan = TimeSpan.FromHours(8);
        options.SlidingExpiration = true;
        options.Cookie.Name = "dhr-session";
        options.Cookie.HttpOnly = true;
        options.Cookie.SameSite = SameSiteMode.Lax;
        options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;

        var redirect = options.Events.OnRedirectToLogin;
        options.Events.OnRedirectToLogin = async context =>
        {
            if (!await KeptForms.TryKeepAsync(context.HttpContext))
            {
                await redirect(context);
            }
        };

        // What an account may not see does not exist for it.
        options.Events.OnRedirectToAccessDenied = context =>
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return Task.CompletedTask;
        };
    }
}
