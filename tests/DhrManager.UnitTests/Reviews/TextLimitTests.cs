using System.Globalization;
using DhrManager.Domain.Reviews;
using DhrManager.Domain.Rules;
using DhrManager.UnitTests.Builders;

namespace DhrManager.UnitTests.Reviews;

/// <summary>How long each text may be. The tests of a stage look at some of its texts themselves.</summary>
public partial class TextLimitTests
{
    private const int Short = Review.ShortTextMaxLength;
    private const int Long = Review.TextMaxLength;

    public static TheoryData<string> Fields => new(_fields.Keys);

    [Theory]
    [MemberData(nameof(Fields))]
    public void A_text_is_refused_from_one_character_beyond_its_limit(string field)
    {
        var (name, limit, stage, enter) = _fields[field];
        var review = stage.Build();
        var refusal = string.Create(CultureInfo.InvariantCulture, $"{name} must be {limit:N0} characters or fewer.");

        Assert.Equal(Citations.Local, review.Refuses(refusal, () => enter(review, new string('x', limit + 1))));
        enter(review, new string('x', limit));

        Assert.NotEmpty(review.NewEvents);
    }
}
