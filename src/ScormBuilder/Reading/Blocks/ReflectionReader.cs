using ScormBuilder.Model;

namespace ScormBuilder.Reading.Blocks;

/// <summary>Reads <c>::: reflection</c>.</summary>
internal static class ReflectionReader
{
    public static ReflectionBlock Read(ContainerSource source)
    {
        var arguments = source.Arguments("id", "label");
        return new ReflectionBlock(arguments.RequiredId(), arguments.Optional("label"), source.Content(), source.Span);
    }
}
