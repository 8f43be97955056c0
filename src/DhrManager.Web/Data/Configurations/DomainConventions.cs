using System.Reflection;
using DhrManager.Domain;
using DhrManager.Domain.CodedLists;
using DhrManager.Domain.Regimes;
using DhrManager.Domain.Reviews;
using DhrManager.Web.Data.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace DhrManager.Web.Data.Configurations;

/// <summary>
/// How the domain is stored, said once: coded values as codes, records as JSON text, enums as words, UTC instants, keys
/// made by the application. Nothing here names a database product.
/// </summary>
public static class DomainConventions
{
    private static readonly Assembly _domain = typeof(Review).Assembly;

    public static void Apply(ModelConfigurationBuilder conventions)
    {
        conventions.Properties<DateTime>().HaveConversion<UtcColumn>();
        conventions.Properties<Enum>().HaveConversion<string>();
        conventions.IgnoreAny<IReadOnlyList<RecordedEvent>>();

        foreach (var type in _domain.GetExportedTypes().Where(t => !t.IsAbstract && !t.IsGenericTypeDefinition))
        {
            if (typeof(CodedValue).IsAssignableFrom(type))
            {
                conventions.Properties(type).HaveConversion(typeof(CodedValueColumn<>).MakeGenericType(type));
                StoreAsJson(conventions, typeof(IReadOnlyList<>).MakeGenericType(type));
            }
            else if (IsValue(type))
            {
                StoreAsJson(conventions, type);
                StoreAsJson(conventions, typeof(IReadOnlyList<>).MakeGenericType(type));
            }
        }
    }

    public static void Apply(ModelBuilder model, RegimeCatalogue regimes, IdentityProtection identities)
    {
        model.Entity<Review>().Property(r => r.Regime).HasConversion(regime => regime.Code, code => regimes.Find(code)).HasColumnName("RegimeCode");
        EncryptIdentities(model, identities);

        foreach (var entity in model.Model.GetEntityTypes())
        {
            if (entity.ClrType.Assembly == _domain)
            {
                // The aggregate is loaded whole: its rules look at every part of it.
                entity.GetNavigations().ToList().ForEach(navigation => navigation.SetIsEagerLoaded(true));
            }

            if (entity.FindPrimaryKey() is { Properties: [{ Name: "Id" } key] } && key.ClrType == typeof(Guid))
            {
                key.ValueGenerated = ValueGenerated.Never;
            }
        }
    }

    private static void EncryptIdentities(ModelBuilder model, IdentityProtection identities)
    {
        var person = model.Entity<PersonIdentity>();
        person.Property(i => i.LegalName).HasConversion(identities.Column("LegalName")!);
        person.Property(i => i.DateOfBirth).HasConversion(identities.Column("DateOfBirth"));
        person.Property(i => i.Address).HasConversion(identities.Column("Address"));
        person.Property(i => i.Identifiers).HasConversion(identities.Column("Identifiers"));
    }

    // Records of the domain are values; its classes are entities. A record's clone method is what tells them apart.
    private static bool IsValue(Type type) =>
        type.GetMethod("<Clone>$") is not null && !typeof(CaseEvent).IsAssignableFrom(type) && type != typeof(Regime);

    private static void StoreAsJson(ModelConfigurationBuilder conventions, Type type) =>
        conventions.Properties(type).HaveConversion(
            typeof(JsonColumn<>).MakeGenericType(type),
            typeof(JsonComparer<>).MakeGenericType(type));
}
