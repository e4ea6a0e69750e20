using ScormBuilder.RecordStore.Http;
using ScormBuilder.RecordStore.Statements;
using ScormBuilder.RecordStore.Storage;
using ScormBuilder.RecordStore.Validation;

namespace ScormBuilder.RecordStore.Resources;

/// <summary>Statements (Communication, section 2.1).</summary>
internal sealed class StatementsResource(Database database, TimeProvider clock, StatementIntake intake, StatementAnswers answers) : IResource
{
    private const string ConsistentThrough = "X-Experience-API-Consistent-Through";

    public XapiAnswer Answer(XapiRequest request) => request.Method switch
    {
        "GET" => Get(request),
        "PUT" => intake.Put(request),
        "POST" => intake.Post(request),
        _ => throw Refusal.Method(request.Method, "The Statement resource"),
    };

    /// <summary>Every answer says up to when all statements can be read (section 2.1.3).</summary>
    public XapiAnswer Finish(XapiAnswer answer) =>
        answer.With(ConsistentThrough, Moments.Write(database.Read(connection => StatementTable.ConsistentThrough(connection, clock))));

    private XapiAnswer Get(XapiRequest request)
    {
        var languages = new Languages(request.Header("Accept-Language"));
        if (request.Parameters.ContainsKey("statementId") || request.Parameters.ContainsKey("voidedStatementId"))
        {
            return One(request, languages);
        }

        if (!request.Parameters.TryGetValue("more", out var token))
        {
            return answers.Page(request.Parameters, StatementQuery.Read(request.Parameters), languages);
        }

        _ = new Parameters(request, "more");
        var (parameters, after) = MoreToken.Read(token);
        return answers.Page(parameters, StatementQuery.Read(parameters) with { After = after }, languages);
    }

    private XapiAnswer One(XapiRequest request, Languages languages)
    {
        var name = request.Parameters.ContainsKey("statementId") ? "statementId" : "voidedStatementId";
        var parameters = new Parameters(request, name, "attachments", "format");
        var id = parameters.Uuid(name)!;
        var query = StatementQuery.Read(request.Parameters.Where(pair => pair.Key != name).ToDictionary());
        var found = database.Read(connection => name == "statementId" ? StatementSearch.Find(connection, id) : StatementSearch.FindVoided(connection, id));
        return found is null ? throw Refusal.NotFound($"There is no such statement: {id}.") : answers.One(found, query, languages);
    }
}
