/*
 * Reads a running service over REST, with HttpClient and System.Text.Json (.NET 8 or later):
 *
 *   dotnet new console -o clusters && cp examples/csharp/Clusters.cs clusters/Program.cs
 *   dotnet run --project clusters -- http://127.0.0.1:3000 0849 2020-01-01
 *
 * Compiled and run on 28 November 2026 with Mono 6.8 (C# 7), which has no System.Text.Json: a class with the same two names
 * over Mono's own JSON parser, and an entry point, took its place. Not compiled with a .NET SDK.
 */
using System;
using System.Collections.Generic;
using System.Linq;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Text.Json;
using System.Threading.Tasks;

/* The fields of each response that the program uses. /openapi.json has all of them. */
public class Reference { public string Name { get; set; } }

public class Municipality { public string Name { get; set; } }

public class Cluster
{
    public string Name { get; set; }
    public string Kind { get; set; }
    public List<Reference> Hospitals { get; set; }
}

public class Page<T>
{
    public List<T> Items { get; set; }
    public int Total { get; set; }
    /** Address of the next page; null on the last one. */
    public string Next { get; set; }
}

public class Issue
{
    public string Field { get; set; }
    public string Message { get; set; }
}

/** The body of an error, application/problem+json (RFC 9457). `Code` is for programs. */
public class Problem
{
    public string Code { get; set; }
    public string Detail { get; set; }
    public string RequestId { get; set; }
    public List<Issue> Issues { get; set; }
}

public class ProblemException : Exception
{
    public Problem Problem { get; }

    public ProblemException(Problem problem) : base($"{problem.Code}: {problem.Detail} (request {problem.RequestId})")
    {
        Problem = problem;
    }
}

public class Client
{
    private static readonly JsonSerializerOptions Json = new JsonSerializerOptions { PropertyNameCaseInsensitive = true };
    private readonly HttpClient http;

    public Client(string address)
    {
        http = new HttpClient { BaseAddress = new Uri(address) };
        http.DefaultRequestHeaders.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
    }

    /** The object at an address. Throws ProblemException for an error of the service. */
    public async Task<T> Get<T>(string address)
    {
        using (var response = await http.GetAsync(address))
        {
            var body = await response.Content.ReadAsStringAsync();
            if (response.IsSuccessStatusCode) return JsonSerializer.Deserialize<T>(body, Json);
            if (response.Content.Headers.ContentType?.MediaType == "application/problem+json")
                throw new ProblemException(JsonSerializer.Deserialize<Problem>(body, Json));
            throw new HttpRequestException($"{(int)response.StatusCode} from {address}");
        }
    }

    /** All items of a list. `Next` is followed unchanged until the last page. */
    public async Task<List<T>> GetAll<T>(string address)
    {
        var items = new List<T>();
        for (var next = address; next != null;)
        {
            var page = await Get<Page<T>>(next);
            items.AddRange(page.Items);
            next = page.Next;
        }
        return items;
    }
}

public static class Program
{
    public static async Task<int> Main(string[] arguments)
    {
        var client = new Client(arguments.ElementAtOrDefault(0) ?? "http://127.0.0.1:3000");
        var code = Uri.EscapeDataString(arguments.ElementAtOrDefault(1) ?? "0849");
        // Without a day, the service reads today in Denmark.
        var day = arguments.Length > 2 ? $"asOf={Uri.EscapeDataString(arguments[2])}&" : "";
        try
        {
            var municipality = await client.Get<Municipality>($"/v1/municipalities/{code}?{day}fields=name");
            foreach (var cluster in await client.GetAll<Cluster>($"/v1/municipalities/{code}/clusters?{day}"))
            {
                var hospitals = string.Join(" and ", cluster.Hospitals.Select(hospital => hospital.Name));
                Console.WriteLine($"{municipality.Name} is in {cluster.Name} ({cluster.Kind}) with {hospitals}");
            }
            var clusters = await client.GetAll<Cluster>($"/v1/clusters?{day}first=10");
            Console.WriteLine($"There are {clusters.Count} clusters.");
            return 0;
        }
        catch (ProblemException refused) when (refused.Problem.Code == "NOT_FOUND")
        {
            Console.WriteLine($"There is no municipality {code} on that day.");
            return 0;
        }
        catch (ProblemException refused)
        {
            Console.Error.WriteLine(refused.Message);
            foreach (var issue in refused.Problem.Issues ?? new List<Issue>())
                Console.Error.WriteLine($"  {issue.Field}: {issue.Message}");
            return 1;
        }
    }
}
