namespace DhrManager.Web.Seeding.Generated;

/// <summary>Pseudonyms for generated reviews.</summary>
internal static class GeneratedNames
{
    public static IReadOnlyList<string> All { get; } =
    [
        "Abigail", "Beatrice", "Chantal", "Dorothea", "Edith", "Frances", "Greta", "Harriet", "Iris", "Juliet", "Katya", "Lydia", "Miriam", "Nora",
        "Odette", "Paula", "Rowena", "Selma", "Tabitha", "Ursula", "Vera", "Winifred", "Yasmin", "Zelda", "Alan", "Bernard", "Cedric", "Desmond",
    ];
}
