using System.Security.Cryptography;
using System.Text;
using ScormBuilder.RecordStore.Tests.Support;

namespace ScormBuilder.RecordStore.Tests.Statements;

/// <summary>Attachments, in multipart/mixed (Communication 1.5.2; Data 2.4.11).</summary>
public sealed class AttachmentTests : IAsyncLifetime
{
    private const string Multipart = "multipart/mixed; boundary=abc";

    private static readonly string Sum = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes("hello")));

    private readonly Store store = new();

    public ValueTask InitializeAsync() => store.InitializeAsync();

    public ValueTask DisposeAsync() => store.DisposeAsync();

    [Fact]
    public async Task XAPI_00167_An_attachment_comes_back_where_it_is_asked_for()
    {
        (await Send(Body(Part(Sum, "hello")))).ShouldBe(200);

        var answer = (await store.Get("statements?attachments=true")).ShouldBe(200);
        answer.Headers["Content-Type"].ShouldStartWith("multipart/mixed; boundary=");
        answer.Text.ShouldContain($"Content-Type: text/plain\r\nContent-Transfer-Encoding: binary\r\nX-Experience-API-Hash: {Sum}\r\n\r\nhello\r\n--");
    }

    [Fact]
    public async Task XAPI_00161_Without_attachments_the_answer_is_JSON()
    {
        (await Send(Body(Part(Sum, "hello")))).ShouldBe(200);

        (await store.Get("statements?attachments=false")).Headers["Content-Type"].ShouldBe("application/json");
    }

    [Fact]
    public async Task Communication_1_5_1_An_attachment_that_is_elsewhere_needs_no_part() =>
        (await store.Post("statements", Statement(", \"fileUrl\":\"https://example.org/file\""))).ShouldBe(200);

    [Fact]
    public async Task XAPI_00129_An_attachment_without_its_part_is_refused()
    {
        (await store.Post("statements", Statement())).ShouldBe(400);
        (await Send(Body())).ShouldBe(400);
    }

    [Fact]
    public async Task XAPI_00127_Another_content_type_is_refused() =>
        (await store.Send(HttpMethod.Post, "statements", Encoding.UTF8.GetBytes(Sample.Statement().ToJsonString()), "text/plain")).ShouldBe(400);

    [Fact]
    public async Task XAPI_00128_and_00132_A_part_that_no_statement_names_is_refused() =>
        (await Send(Body(Part(Sum, "hello"), Part(Convert.ToHexStringLower(SHA256.HashData("other"u8)), "other")))).ShouldBe(400);

    [Fact]
    public async Task Communication_1_5_2_A_part_with_another_sum_than_it_says_is_refused() => (await Send(Body(Part(Sum, "hallo")))).ShouldBe(400);

    [Fact]
    public async Task XAPI_00130_and_00131_A_body_without_its_boundary_is_refused()
    {
        (await Send(Body(Part(Sum, "hello")), "multipart/mixed")).ShouldBe(400);
        (await Send(Body(Part(Sum, "hello")), "multipart/mixed; boundary=xyz")).ShouldBe(400);
        (await Send(Body(Part(Sum, "hello"))[..^12])).ShouldBe(400);
    }

    [Fact]
    public async Task XAPI_00134_A_first_part_that_is_no_JSON_is_refused() =>
        (await Send(Body(Part(Sum, "hello")).Replace("application/json", "text/plain", StringComparison.Ordinal))).ShouldBe(400);

    [Fact]
    public async Task XAPI_00135_A_part_that_is_not_binary_is_refused() =>
        (await Send(Body(Part(Sum, "hello").Replace("binary", "base64", StringComparison.Ordinal)))).ShouldBe(400);

    [Fact]
    public async Task Data_2_6_A_signed_statement_is_refused_with_the_reason() =>
        (await Send(Body(Part(Sum, "hello")).Replace("https://example.org/usage", "http://adlnet.gov/expapi/attachments/signature", StringComparison.Ordinal)))
            .ShouldBe(400).Text.ShouldContain("signed");

    private Task<Answer> Send(string body, string type = Multipart) => store.Send(HttpMethod.Post, "statements", Encoding.UTF8.GetBytes(body), type);

    private static string Body(params string[] parts) =>
        $"--abc\r\nContent-Type: application/json\r\n\r\n{Statement()}\r\n{string.Concat(parts)}--abc--\r\n";

    private static string Part(string sum, string content) =>
        $"--abc\r\nContent-Type: text/plain\r\nContent-Transfer-Encoding: binary\r\nX-Experience-API-Hash: {sum}\r\n\r\n{content}\r\n";

    private static string Statement(string more = "") => Sample.Changed(
        Sample.Statement(),
        "/attachments",
        $$"""[{"usageType":"https://example.org/usage","display":{"en-GB":"A text"},"contentType":"text/plain","length":5,"sha2":"{{Sum}}"{{more}} }]""");
}
