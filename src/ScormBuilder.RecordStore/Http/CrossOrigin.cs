using Microsoft.AspNetCore.Http;

namespace ScormBuilder.RecordStore.Http;

/// <summary>
/// Lets packages of any origin speak to the store from a browser. Nothing but the key lets a request in, so no origin is trusted more
/// than another, and no cookie is ever asked for.
/// </summary>
internal static class CrossOrigin
{
    private const string Methods = "GET, HEAD, PUT, POST, DELETE, OPTIONS";

    private const string Requested =
        "Authorization, Content-Type, X-Experience-API-Version, If-Match, If-None-Match, Accept, Accept-Language, " +
        "X-Experience-API-Hash, Content-Transfer-Encoding";

    private const string Exposed = "ETag, Last-Modified, Content-Length, X-Experience-API-Version, X-Experience-API-Consistent-Through";

    /// <summary>Adds the headers that a browser wants of every answer.</summary>
    public static void Apply(HttpContext http)
    {
        http.Response.Headers.AccessControlAllowOrigin = "*";
        http.Response.Headers.AccessControlExposeHeaders = Exposed;
    }

    /// <summary>Answers the question that a browser asks before it sends what it was told to; false where it asks none.</summary>
    public static bool Preflight(HttpContext http)
    {
        if (!HttpMethods.IsOptions(http.Request.Method))
        {
            return false;
        }

        http.Response.StatusCode = StatusCodes.Status204NoContent;
        http.Response.Headers.AccessControlAllowMethods = Methods;
        http.Response.Headers.AccessControlAllowHeaders = Requested;
        http.Response.Headers.AccessControlMaxAge = "600";
        if (http.Request.Headers.ContainsKey("Access-Control-Request-Private-Network"))
        {
            http.Response.Headers["Access-Control-Allow-Private-Network"] = "true";
        }

        return true;
    }
}
