namespace ScormBuilder.RecordStore.Tests;

/// <summary>The store stands alone.</summary>
public sealed class ArchitectureTests
{
    [Fact]
    public void The_store_knows_nothing_else_of_this_project() => typeof(RecordStoreServer).Assembly.GetReferencedAssemblies()
        .ShouldNotContain(assembly => assembly.Name!.StartsWith("ScormBuilder", StringComparison.Ordinal));

    [Fact]
    public async Task It_listens_on_the_machine_s_own_address_alone()
    {
        await using var server = await RecordStoreServer.StartAsync(new(), TestContext.Current.CancellationToken);

        server.Endpoint.Host.ShouldBe("127.0.0.1");
        server.Endpoint.AbsolutePath.ShouldBe("/xapi/");
    }
}
