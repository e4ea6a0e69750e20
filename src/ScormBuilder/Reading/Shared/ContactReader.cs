using System.Collections.Immutable;
using ScormBuilder.Diagnostics;
using ScormBuilder.Model;
using ScormBuilder.Reading.Yaml;

namespace ScormBuilder.Reading.Shared;

/// <summary>Reads contacts, from <c>shared/contacts.yaml</c> or a board's file.</summary>
internal static class ContactReader
{
    private const string Path = "shared/contacts.yaml";

    private static readonly string[] Kinds = ["contact", "reporting-route", "support"];

    /// <summary>The suite's contacts.</summary>
    public static ImmutableArray<Contact> Read(SharedFiles files)
    {
        if (files.Load(Path) is not { } map)
        {
            return [];
        }

        map.Require("contacts");
        var contacts = List(map, "contacts", files.LanguageOf(Path));
        map.End();
        return contacts;
    }

    /// <summary>The contacts under a key.</summary>
    /// <param name="map">The mapping with the key.</param>
    /// <param name="key">The key.</param>
    /// <param name="language">BCP 47 tag of their language; null where it is the suite's.</param>
    public static ImmutableArray<Contact> List(MapReader map, string key, string? language)
    {
        var contacts = map.Maps(key, "The contact").Select(contact => Contact(contact, language)).OfType<Contact>().ToImmutableArray();
        SharedFile.ById(contacts, "contact", contact => contact.Id, contact => contact.Span, map.Bag);
        return contacts;
    }

    private static Contact? Contact(MapReader map, string? language)
    {
        var (id, name) = (map.RequiredId(), map.RequiredText("name", 200));
        var kind = (ContactKind?)map.OneOf(map.RequiredScalar("kind"), "kind", Kinds);
        var contact = new Contact
        {
            Id = id ?? "",
            Name = name ?? "",
            Role = map.OptionalText("role", 500),
            Kind = kind ?? ContactKind.Contact,
            Phone = map.Matching(map.OptionalScalar("phone"), "phone", Formats.Phone(), Formats.PhoneExample),
            Email = map.Matching(map.OptionalScalar("email"), "email", Formats.Email(), Formats.EmailExample),
            Url = map.Matching(map.OptionalScalar("url"), "url", Formats.WebAddress(), Formats.AddressExample),
            Hours = map.OptionalText("hours", 200),
            Checked = map.OptionalDate("checked"),
            Note = map.OptionalNote("note"),
            IsToFillIn = map.Flag("to-fill-in"),
            Language = language,
            Span = map.Span,
        };
        map.End();
        if (contact is { IsToFillIn: true, HasDetails: true })
        {
            map.Bag.Add(ModuleDiagnostics.FilledIn(map.Span, contact.Id));
        }

        return id is null || name is null || kind is null ? null : contact;
    }
}
