namespace DhrManager.Web.Seeding;

/// <summary>Tells whoever starts the demo how to get in.</summary>
public static class DemoSignIns
{
    public static void Print(TextWriter output, DemoCounty county)
    {
        output.WriteLine();
        output.WriteLine($"The demo county of Estmere is loaded. Every account has the password: {DemoAccounts.Password}");
        foreach (var person in county.People)
        {
            output.WriteLine($"  {person.Email,-42} {person.Name}, {person.JobTitle}");
        }

        output.WriteLine();
    }
}
