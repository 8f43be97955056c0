using System.Collections.Frozen;

namespace DhrManager.Lessons.Text;

/// <summary>
/// Function words that say nothing about what a searcher wants. Left out of bags of words when searching only: every word is
/// indexed, and inside quotation marks every word counts, so that "not assessed" differs from "assessed".
/// </summary>
public static class StopWords
{
    private static readonly FrozenSet<string> Words = """
        a about above across after afterwards again against all almost alone along already also although always am among amongst
        an and another any anybody anyone anything anywhere are aren't around as at be became because become becomes been before
        being below beside besides between beyond both but by can can't cannot could couldn't did didn't do does doesn't doing
        don't done down during each either else elsewhere enough etc even ever every everybody everyone everything everywhere
        few for from further had hadn't has hasn't have haven't having he he'd he'll hence her here hers herself him himself his
        how however i i'd i'll i'm i've if in indeed instead into is isn't it itself just least less let many may me might mine
        more most mostly much must my myself neither never nevertheless next no nobody none nor not nothing now nowhere of off
        often on once one only onto or other others otherwise our ours ourselves out over own per perhaps quite rather really
        same shall she she'd she'll should shouldn't since so some somebody someone something sometimes somewhere still such
        than that the their theirs them themselves then there therefore these they they'd they'll they're they've this those
        though through throughout thus to together too toward towards under unless until up upon us very via was wasn't we we'd
        we'll we're we've were weren't what whatever when whenever where whereas wherever whether which while who whoever whole
        whom whose why will with within without won't would wouldn't yet you you'd you'll you're you've your yours yourself
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    /// <param name="word">Folded, as <see cref="Token.Word"/>.</param>
    public static bool Contains(string word) => Words.Contains(word);
}
