using System.Linq.Expressions;
using System.Reflection;
using System.Runtime.CompilerServices;
using DhrManager.Domain.Reviews;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace DhrManager.Web.Data;

/// <summary>
/// Loads a review whole. The first query says which parts the review has, and only those are read: most reviews have
/// few of the sixteen, and a query costs the same when it finds nothing.
/// </summary>
internal sealed class ReviewLoader
{
    // A compiled query belongs to one model.
    private static readonly ConditionalWeakTable<IModel, ReviewLoader> _loaders = [];
    private static readonly MethodInfo _any = new Func<IEnumerable<object>, bool>(Enumerable.Any).Method.GetGenericMethodDefinition();
    private static readonly MethodInfo _read = new Func<string, Part>(Read<object>).Method.GetGenericMethodDefinition();

    private readonly Func<DhrDbContext, Guid, CancellationToken, Task<Found?>> _find;
    private readonly (string Name, Part Load)[] _parts;

    private ReviewLoader(IModel model)
    {
        INavigation[] parts = [.. model.FindEntityType(typeof(Review))!.GetNavigations()];
        _parts = [.. parts.Select(part => (part.Name, Read(part)))];
        _find = Find(parts);
    }

    private delegate Task Part(DhrDbContext db, Guid reviewId, CancellationToken cancellationToken);

    public static ReviewLoader For(DhrDbContext db) => _loaders.GetValue(db.Model, model => new ReviewLoader(model));

    /// <returns>Null when there is no such review, or the person is not on its list.</returns>
    public async Task<Review?> FindAsync(DhrDbContext db, Guid id, CancellationToken cancellationToken)
    {
        if (await _find(db, id, cancellationToken) is not { } found)
        {
            return null;
        }

        var entry = db.Entry(found.Review);
        for (var i = 0; i < _parts.Length; i++)
        {
            if (found.Has[i])
            {
                await _parts[i].Load(db, id, cancellationToken);
            }

            entry.Collection(_parts[i].Name).IsLoaded = true;
        }

        return found.Review;
    }

    private static Func<DhrDbContext, Guid, CancellationToken, Task<Found?>> Find(INavigation[] parts)
    {
        var review = Expression.Parameter(typeof(Review));
        var has = parts.Select(part => Expression.Call(
            _any.MakeGenericMethod(part.TargetEntityType.ClrType),
            Expression.Property(review, part.PropertyInfo!)));
        var found = Expression.Lambda<Func<Review, Found>>(
            Expression.New(typeof(Found).GetConstructors()[0], review, Expression.NewArrayInit(typeof(bool), has)),
            review);
        return EF.CompileAsyncQuery((DhrDbContext db, Guid id, CancellationToken _) =>
            db.Reviews.IgnoreAutoIncludes().Where(r => r.Id == id).Select(found).SingleOrDefault());
    }

    private static Part Read(INavigation part) =>
        (Part)_read.MakeGenericMethod(part.TargetEntityType.ClrType).Invoke(null, [part.ForeignKey.Properties[0].Name])!;

    // What is tracked joins its review by itself.
    private static Part Read<T>(string foreignKey)
        where T : class
    {
        var query = EF.CompileAsyncQuery((DhrDbContext db, Guid id) => db.Set<T>().Where(row => EF.Property<Guid>(row, foreignKey) == id));
        return async (db, id, cancellationToken) =>
        {
            await foreach (var _ in query(db, id).WithCancellation(cancellationToken))
            {
                // Only to be tracked.
            }
        };
    }

    private sealed record Found(Review Review, bool[] Has);
}
