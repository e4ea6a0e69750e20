using ScormBuilder.Model;

namespace ScormBuilder.Reviewing;

/// <summary>The contacts that a module shows or links to, in the suite's order.</summary>
internal static class ModuleContacts
{
    public static IEnumerable<Contact> Of(CourseModule module, Suite suite)
    {
        var named = ModuleTexts.Of(module).SelectMany(text => text.Parts).OfType<ContactLinkPart>().Select(link => link.ContactId)
            .Concat(ModuleParts.Blocks(module).OfType<ContactBlock>().Select(block => block.ContactId))
            .ToHashSet(StringComparer.Ordinal);
        return suite.Contacts.Where(contact => contact.Kind != ContactKind.Contact || named.Contains(contact.Id));
    }
}
