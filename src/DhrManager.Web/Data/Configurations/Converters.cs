using DhrManager.Domain.CodedLists;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace DhrManager.Web.Data.Configurations;

/// <summary>A coded value is stored as its code.</summary>
public sealed class CodedValueColumn<T>() : ValueConverter<T, string>(value => value.Code, code => Find(code))
    where T : CodedValue, ICodedList<T>
{
    // A method of its own, because an expression tree cannot call T.List.
    private static T Find(string code) => T.List.Find(code);
}

/// <summary>Small values without a life of their own are stored as JSON text beside their owner; never queried.</summary>
public sealed class JsonColumn<T>() : ValueConverter<T, string>(value => JsonText.Write(value), text => JsonText.Read<T>(text));

/// <summary>
/// Two values are equal when their JSON is. Values never change in place, so the same one needs no writing: without
/// that shortcut every look for changes would write out all the JSON of everything that is loaded.
/// </summary>
public sealed class JsonComparer<T>() : ValueComparer<T>(
    (a, b) => ReferenceEquals(a, b) || JsonText.Write(a) == JsonText.Write(b),
    value => JsonText.Write(value).GetHashCode(StringComparison.Ordinal),
    value => value);

/// <summary>Instants are UTC in the database and in the program.</summary>
public sealed class UtcColumn() : ValueConverter<DateTime, DateTime>(
    value => DateTime.SpecifyKind(value, DateTimeKind.Utc),
    value => DateTime.SpecifyKind(value, DateTimeKind.Utc));
