using System.Text.Json.Nodes;
using CsCheck;
using ScormBuilder.RecordStore.Tests.Support;

namespace ScormBuilder.RecordStore.Tests.Http;

/// <summary>Many writers at once, retries in any order: each statement ends up there exactly once.</summary>
public sealed class ParallelTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("record-store-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task Writers_of_two_stores_on_one_file_lose_and_double_nothing()
    {
        var options = new RecordStoreOptions { DatabasePath = Path.Combine(folder, "store.db"), PageSize = 1_000 };
        await using var first = await Store.StartAsync(options);
        await using var second = await Store.StartAsync(options);

        await Task.WhenAll(Enumerable.Range(0, 12).Select(async writer =>
        {
            foreach (var number in Enumerable.Range(0, 10))
            {
                var batch = new JsonArray(Sample.Statement(Sample.Id((writer * 5) + number)), Sample.Statement(Sample.Id((writer * 5) + number + 1)));
                (await (writer % 2 == 0 ? first : second).Post(batch)).ShouldBe(200);
            }
        }));

        (await first.Get("statements")).Ids.Order(StringComparer.Ordinal).ShouldBe(Enumerable.Range(0, 66).Select(Sample.Id));
        (await second.Get("statements")).Text.ShouldBe((await first.Get("statements")).Text);
    }

    [Fact]
    public async Task Of_two_statements_under_one_id_at_once_the_first_stays()
    {
        await using var store = await Store.StartAsync();

        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(number =>
            store.Post("statements", Sample.Changed(Sample.Statement(Sample.Id(1)), "/object/id", $"\"https://example.org/{number}\""))));

        answers.Count(answer => answer.Status == 200).ShouldBe(1);
        answers.Count(answer => answer.Status == 409).ShouldBe(19);
    }

    [Fact]
    public async Task What_a_file_holds_is_there_when_the_store_starts_again()
    {
        var options = new RecordStoreOptions { DatabasePath = Path.Combine(folder, "kept.db") };
        string before;
        await using (var store = await Store.StartAsync(options))
        {
            (await store.Post(Sample.Rich())).ShouldBe(200);
            before = (await store.Get("statements")).Text;
        }

        await using var again = await Store.StartAsync(options);
        (await again.Get("statements")).Text.ShouldBe(before);
    }

    [Fact]
    public async Task A_file_that_is_no_database_is_said_at_the_start()
    {
        var path = Path.Combine(folder, "text.db");
        await File.WriteAllTextAsync(path, new string('x', 5_000), TestContext.Current.CancellationToken);

        await Should.ThrowAsync<Microsoft.Data.Sqlite.SqliteException>(() => Store.StartAsync(new() { DatabasePath = path }));
    }

    [Fact]
    public void Batches_in_any_order_with_retries_keep_each_statement_exactly_once()
    {
        var batches = Gen.Int[0, 30].Array[1, 8].Array[1, 12];
        var runs = from sent in batches
                   from order in Gen.Shuffle(sent.Concat(sent).ToArray())
                   select order;

        runs.Sample(order => KeepsEachOnce(order).GetAwaiter().GetResult(), iter: 40, threads: 1);
    }

    /// <summary>Sends batches, three at a time, and asks what is there.</summary>
    private static async Task<bool> KeepsEachOnce(int[][] order)
    {
        await using var store = await Store.StartAsync();
        foreach (var group in order.Chunk(3))
        {
            var answers = await Task.WhenAll(group.Select(batch => store.Post(new JsonArray([.. batch.Distinct().Select(number => Sample.Statement(Sample.Id(number)))]))));
            answers.ShouldAllBe(answer => answer.Status == 200);
        }

        return (await store.Get("statements")).Ids.Order(StringComparer.Ordinal).SequenceEqual(order.SelectMany(batch => batch).Distinct().Order().Select(Sample.Id));
    }
}
