namespace DhrManager.Web.Seeding.Historic;

/// <summary>The text of an invented report of before, by page, as it comes out of a PDF.</summary>
internal static class OldReport
{
    public static IReadOnlyList<string> Pages { get; } =
    [
        """
        Northern Estmere Community Safety Partnership

        Domestic Homicide Review
        Overview report into the death of Adult F, who died in May 2013

        Published March 2015
        """,
        """
        1. Introduction

        1.1 Adult F was 71 when she died. She had been married for forty years to Adult G, who cared for her after
        she had a stroke in 2010. Adult G had told his doctor that he could not go on.

        1.2 The review looked at what agencies knew between January 2010 and May 2013. Fenholt District Council,
        Estmere Constabulary and Averill District Hospital gave management reviews.

        1.3 There had been no report of violence to the police. A neighbour said afterwards that Adult F was never
        seen without her husband.
        """,
        """
        4. Analysis

        4.1 The hospital discharged Adult F on three occasions to the care of her husband. Nobody asked him
        whether he could manage, and nobody asked her, alone, whether she felt safe.

        4.2 The surgery recorded that Adult G was low and tired. He was offered tablets. No carer's assessment
        was offered, although he was entitled to one.

        4.3 It was good practice that the community nurse visited again without being asked, when she found the
        curtains drawn in the middle of the day.
        """,
        """
        5. Lessons

        5.1 Strain on a carer is a risk to the person cared for, and was seen by four professionals who each
        thought that another was acting on it.

        5.2 Domestic abuse of an older person was not thought of, because it was thought of as violence between
        the young.
        """,
        """
        6. Recommendations

        6.1 The panel makes the following recommendations:

        Averill District Hospital

        1. The hospital should ask every carer, before discharge, whether they can manage, and record the answer.

        2. The hospital should speak with every patient alone at least once before discharge.

        Fenholt District Council

        1. The council should offer a carer's assessment whenever it is told of a carer under strain.

        Recommendation 4: The partnership should include older people in its training on domestic abuse.
        """,
        """
        Appendix A: Terms of reference

        1. To establish what lessons are to be learned from the death of Adult F.
        """,
    ];
}
