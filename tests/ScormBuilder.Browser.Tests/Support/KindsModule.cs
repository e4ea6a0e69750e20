using ScormBuilder.Files;
using ScormBuilder.Tests.Support;

namespace ScormBuilder.Browser.Tests.Support;

/// <summary>A module with one question of each kind, and a check that draws.</summary>
internal static class KindsModule
{
    private const string Picture = """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 160 90"><rect width="160" height="90" fill="#d3dae1"/><circle cx="40" cy="45" r="30" fill="#0057a8"/></svg>""";

    private const string Page = """
        ---
        title: Kinds
        ---
        ```question
        id: q-true-false
        kind: true-false
        prompt: This module is short.
        answer: true
        ```

        ```question
        id: q-scale
        kind: scale
        prompt: How sure are you?
        options:
          - {id: little, text: A little}
          - {id: very, text: Very}
        ```

        ```question
        id: q-matching
        kind: matching
        prompt: What goes with what?
        order: shuffled
        items:
          - {id: day, text: Day, target: light}
          - {id: night, text: Night, target: dark}
        targets:
          - {id: light, text: Light}
          - {id: dark, text: Dark}
          - {id: loud, text: Loud}
        ```

        ```question
        id: q-sorting
        kind: sorting
        prompt: What belongs where?
        attempts: 1
        items:
          - {id: owl, text: Owl, group: bird, feedback: An owl flies at night.}
          - {id: fox, text: Fox, group: beast}
          - {id: crow, text: Crow, group: bird}
        groups:
          - {id: bird, text: Birds}
          - {id: beast, text: Mammals}
        ```

        ```question
        id: q-ordering
        kind: ordering
        prompt: What comes first?
        items:
          - {id: egg, text: Egg}
          - {id: hen, text: Hen}
        ```

        ```question
        id: q-fill-in
        kind: fill-in
        prompt: The opposite of night is …
        accept: [day]
        ```

        ```question
        id: q-numeric
        kind: numeric
        prompt: How long is a day?
        answer: 24
        unit: hours
        ```

        ```question
        id: q-hotspot
        kind: hotspot
        prompt: Where is the circle?
        image:
          src: media/picture.svg
          alt: A circle at the left of an empty area.
        regions:
          - {id: at-left, at: 5 10 40 80, text: At the left, correct: true}
          - {id: at-right, at: 55 10 40 80, text: At the right}
        ```

        ```question
        id: q-select-words
        kind: select-words
        prompt: Which word is a colour?
        text: The sky is blue, and the grass is wet.
        words:
          - {id: sky, text: sky}
          - {id: blue, text: blue, correct: true}
        ```

        ```question
        id: q-free-text
        kind: free-text
        prompt: What do you see?
        model-answer: A circle.
        ```
        """;

    private const string Drawn = """
        title: Drawn
        mastery: 50
        feedback: final
        order: shuffled
        questions:
          - {id: c-numeric, kind: numeric, prompt: Two and two?, answer: 4}
          - id: c-ordering
            kind: ordering
            prompt: Which order?
            items: [{id: one, text: One}, {id: two, text: Two}, {id: three, text: Three}]
        pools:
          - id: statements
            draw: 2
            questions:
              - {id: p-a, kind: true-false, prompt: A is a letter., answer: true}
              - {id: p-b, kind: true-false, prompt: B is a letter., answer: true}
              - {id: p-c, kind: true-false, prompt: C is a letter., answer: true}
              - {id: p-d, kind: true-false, prompt: D is a letter., answer: true}
        """;

    public static CourseSource Source => CourseSource.In(Compile.Base()
        .With("tiny/pages/02-kinds.md", Page)
        .With("tiny/pages/03-drawn.md", "---\ntitle: Drawn\n---\n::check{drawn}\n")
        .With("tiny/checks/drawn.yaml", Drawn)
        .With("tiny/media/picture.svg", Picture));
}
