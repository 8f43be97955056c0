using DhrManager.Web.Outbox;

namespace DhrManager.Web.Campaigns;

public static class CampaignRegistration
{
    public static void AddCampaigns(this IServiceCollection services)
    {
        services.AddSingleton<CampaignReminderRunner>();
        services.AddScoped<IMessageHandler, CampaignMailHandler>();
    }
}
