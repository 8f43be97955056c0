using DhrManager.Domain.Reviews;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace DhrManager.Web.Data;

public static class ReviewLoading
{
    /// <summary>Loads a review whole, to be changed.</summary>
    /// <exception cref="ReviewNotFoundException">There is no such review, or the person is not on its list.</exception>
    public static async Task<Review> FindOrThrowAsync(this DbSet<Review> reviews, Guid id, CancellationToken cancellationToken)
    {
        var db = (DhrDbContext)reviews.GetService<ICurrentDbContext>().Context;
        return await ReviewLoader.For(db).FindAsync(db, id, cancellationToken) ?? throw new ReviewNotFoundException();
    }
}

/// <summary>Answered as "not found", whether the review does not exist or the person may not see it.</summary>
public sealed class ReviewNotFoundException() : Exception("The review was not found.");
