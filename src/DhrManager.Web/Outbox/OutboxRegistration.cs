using DhrManager.Web.Documents;
using DhrManager.Web.Workflows;

namespace DhrManager.Web.Outbox;

public static class OutboxRegistration
{
    public static void AddOutbox(this IServiceCollection services)
    {
        services.AddSingleton<OutboxDispatcher>();
        services.AddSingleton<TimerRunner>();
        services.AddSingleton<ReminderRunner>();
        services.AddSingleton<Mailer>();
        services.AddScoped<ReviewMail>();
        services.AddScoped<IMessageHandler, TaskMailHandler>();
        services.AddScoped<IMessageHandler, LetterMailHandler>();
        services.AddScoped<DocumentRenderer>();
        services.AddScoped<IMessageHandler, LetterHandler>();
        services.AddHostedService<BackgroundWork>();
    }
}
