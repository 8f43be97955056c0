using System.Security.Cryptography;

namespace DhrManager.Web.Security;

/// <summary>Makes temporary pass phrases: five plain words, easy to read out on the telephone, 35 bits. Five wrong tries lock the account.</summary>
public static class PassPhrase
{
    private const int Words = 5;

    private static readonly string[] _words =
    [
        "acorn", "amber", "anchor", "apple", "apron", "arrow", "badge", "baker", "banjo", "barley", "basket", "beacon", "berry", "birch", "biscuit", "blanket",
        "border", "bottle", "bramble", "bread", "bridge", "brush", "bucket", "button", "cabin", "candle", "canoe", "canvas", "carpet", "castle", "cedar", "chalk",
        "cherry", "clover", "cobble", "comet", "copper", "coral", "cotton", "cradle", "crystal", "curtain", "daisy", "dolphin", "drum", "eagle", "ember", "fabric",
        "falcon", "feather", "fern", "fiddle", "flannel", "forest", "fossil", "garden", "ginger", "glacier", "granite", "guitar", "hammock", "harbour", "hazel", "heather",
        "hinge", "honey", "island", "ivory", "jacket", "jasmine", "jigsaw", "kettle", "ladder", "lagoon", "lantern", "lemon", "lentil", "library", "linen", "lobster",
        "magnet", "mango", "maple", "marble", "meadow", "mirror", "mitten", "mustard", "napkin", "nettle", "nutmeg", "oatmeal", "olive", "orchard", "otter", "paddle",
        "panda", "parcel", "parsley", "pebble", "pencil", "pepper", "pillow", "planet", "pocket", "poppy", "pottery", "puzzle", "quartz", "quilt", "rabbit", "ribbon",
        "river", "rocket", "saddle", "saffron", "sandal", "saucer", "scarf", "shelter", "silver", "sparrow", "teapot", "thimble", "tulip", "violin", "walnut", "window",
    ];

    public static string New() => string.Join(' ', RandomNumberGenerator.GetItems<string>(_words, Words));
}
