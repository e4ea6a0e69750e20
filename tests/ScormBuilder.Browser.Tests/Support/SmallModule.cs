using System.Collections.Immutable;
using System.Text;
using ScormBuilder.Files;

namespace ScormBuilder.Browser.Tests.Support;

/// <summary>A module with one of each part.</summary>
internal static class SmallModule
{
    public static CourseSource Source(string language) => new(new Texts(Files(language)), [""]);

    /// <summary>The same with a check that can be taken so many times.</summary>
    public static CourseSource WithAttempts(int attempts)
    {
        const string Check = "checks/final.yaml";
        var files = Files("en-GB");
        return new(new Texts(files.SetItem(Check, files[Check].Replace("mastery: 60", $"mastery: 60\nattempts: {attempts}", StringComparison.Ordinal))), [""]);
    }

    private static ImmutableSortedDictionary<string, string> Files(string language) => new Dictionary<string, string>
    {
        ["module.yaml"] = $"""
            id: small
            title: "A small module: <rules> & \"quotes\""
            summary: One of each part.
            version: 1.0.0
            language: {language}
            duration: PT5M
            status: released
            licence: CC BY 4.0
            objectives:
              - id: see
                text: See one of each part
            content-note: Nothing here is hard to read.
            leave-quickly: true
            completion:
              all:
                - pages: all
                - scenario-finished: corridor
            success:
              check-passed: final
            """,
        ["pages/01-welcome.md"] = """
            ---
            title: Welcome
            ---
            Text with a [link inside](page:practice) and a claim [@source-one].

            ::: key-point title="Remember"
            One thing.
            :::

            ![A plain square](<media/Square Red.png>)
            """,
        ["pages/02-practice.md"] = """
            ---
            title: Practice
            ---
            ```question
            id: one-answer
            kind: choice
            prompt: Which one?
            hint: Look again.
            options:
              - id: left
                text: Left
                correct: true
                feedback: Left it is.
              - id: right
                text: Right
                feedback: Right it is not.
            feedback:
              correct: Well seen.
              incorrect: Look at the picture again.
            ```

            ```question
            id: several-answers
            kind: multiple
            prompt: Which ones?
            attempts: 2
            options:
              - id: red
                text: Red
                correct: true
              - id: green
                text: Green
              - id: blue
                text: Blue
                correct: true
            feedback:
              partial: Some of it.
            ```

            ```question
            id: kept-secret
            kind: choice
            prompt: Only for you.
            sensitive: true
            options:
              - id: secret-yes
                text: It happened to me
                correct: true
              - id: secret-no
                text: It did not
            ```
            """,
        ["pages/03-story.md"] = "---\ntitle: Story\n---\n::scenario{corridor}\n",
        ["pages/04-check.md"] = "---\ntitle: Check\n---\n::check{final}\n",
        ["checks/final.yaml"] = """
            title: Final check
            mastery: 60
            feedback: final
            questions:
              - id: first
                kind: choice
                prompt: First?
                options:
                  - {id: a, text: A, correct: true}
                  - {id: b, text: B}
              - id: second
                kind: multiple
                prompt: Second?
                options:
                  - {id: a, text: A, correct: true, feedback: A is right.}
                  - {id: b, text: B, correct: true}
                  - {id: c, text: C, feedback: C is not.}
            """,
        ["scenarios/corridor.yaml"] = """
            title: The corridor
            start: door
            scenes:
              - id: door
                title: A door
                text: You stand before a door.
                choices:
                  - {id: open, text: Open the door, consequence: It creaks., to: room}
                  - {id: leave, text: Leave, to: away}
              - id: room
                title: A room
                text: You are in a room.
                choices:
                  - {id: back, text: Go back, to: door}
                  - {id: stay, text: Stay, to: home}
              - {id: home, title: Home, text: You stay., debrief: You found a home.}
              - {id: away, title: Away, text: You go., debrief: You never saw the room.}
            """,
        ["shared/sources.yaml"] = """
            sources:
              - id: source-one
                publisher: A publisher
                title: A title
                url: https://example.org/
                status: seen-secondary
            """,
    }.ToImmutableSortedDictionary(StringComparer.Ordinal);

    /// <summary>Files that are only text, and one picture.</summary>
    private sealed class Texts(ImmutableSortedDictionary<string, string> files) : IFileTree
    {
        private const string Picture = "media/Square Red.png";

        private static readonly byte[] Square = Convert.FromBase64String(
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8DwHwAFBQIAX8jx0gAAAABJRU5ErkJggg==");

        public FileKind Find(string path) =>
            files.ContainsKey(path) || path == Picture ? FileKind.File
            : files.Keys.Any(file => file.StartsWith(path + "/", StringComparison.Ordinal)) ? FileKind.Folder
            : FileKind.Missing;

        public ImmutableArray<string> List(string folder) =>
            [.. files.Keys.Where(file => file.StartsWith(folder + "/", StringComparison.Ordinal)).Select(file => file[(folder.Length + 1)..])];

        public long Length(string path) => Bytes(path).Length;

        public Stream OpenRead(string path) => new MemoryStream(Bytes(path));

        private byte[] Bytes(string path) => path == Picture ? Square : Encoding.UTF8.GetBytes(files[path]);
    }
}
