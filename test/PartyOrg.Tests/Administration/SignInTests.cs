using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using PartyOrg.Administration.Users;
using PartyOrg.Tests.Support;

namespace PartyOrg.Tests.Administration;

public sealed class SignInTests(SignInTests.Factory factory) : IClassFixture<SignInTests.Factory>
{
    private const string Wrong = "not-the-password-1A";

    /// <summary>Counts how often a password is really compared with an account's.</summary>
    public sealed class Factory : AdministrationFactory
    {
        internal Counting Hasher { get; } = new();

        protected override void ConfigureServices(IServiceCollection services) => services.AddSingleton<IPasswordHasher<AppUser>>(Hasher);

        internal sealed class Counting() : PasswordHasher<AppUser>(Options.Create(new PasswordHasherOptions { IterationCount = 1000 }))
        {
            public int Compared;

            /// <summary>Every hash that was worked out, an account's or nobody's, with the rounds it took.</summary>
            public readonly System.Collections.Concurrent.ConcurrentQueue<(string Given, string Cost)> Work = [];

            public override PasswordVerificationResult VerifyHashedPassword(AppUser user, string hashedPassword, string providedPassword)
            {
                Work.Enqueue((providedPassword, Convert.ToHexString(Convert.FromBase64String(hashedPassword).AsSpan(0, 13)))); // format, function, rounds, length of the salt
                if (user.UserName != "nobody")
                {
                    Interlocked.Increment(ref Compared);
                }

                return base.VerifyHashedPassword(user, hashedPassword, providedPassword);
            }
        }
    }

    [Fact]
    public async Task Two_hundred_guesses_at_once_get_five_tries_and_then_not_even_the_right_one_passes()
    {
        factory.Hasher.Compared = 0;
        var answers = await Task.WhenAll(Enumerable.Range(0, 200).Select(_ => factory.Anonymous().SignInAsync("inspector", Wrong)));
        Assert.Equal(5, factory.Hasher.Compared);
        Assert.All(answers, a => Assert.True(a is 2 or 429));
        Assert.Contains(429, answers);

        factory.Clock.Advance(TimeSpan.FromMinutes(2)); // past the rate limit, within the lockout
        Assert.Equal(2, await factory.Anonymous().SignInAsync("inspector", PartyOrgFactory.Password));
        factory.Clock.Advance(TimeSpan.FromMinutes(15));
        Assert.Equal(1, await factory.Anonymous().SignInAsync("inspector", PartyOrgFactory.Password));
    }

    [Fact]
    public async Task Twenty_right_sign_ins_at_once_all_succeed()
    {
        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => factory.Anonymous().SignInAsync("township", PartyOrgFactory.Password)));
        Assert.All(answers, a => Assert.Equal(1, a));
    }

    [Fact]
    public async Task An_unknown_account_and_a_wrong_password_get_the_same_answer()
    {
        using var unknown = await LoginAsync(factory.Anonymous(), "nobody-of-that-name", Wrong);
        using var wrong = await LoginAsync(factory.Anonymous(), "leader", Wrong);
        Assert.Equal(await unknown.Content.ReadAsStringAsync(), await wrong.Content.ReadAsStringAsync());
        Assert.Equal(unknown.StatusCode, wrong.StatusCode);
    }

    /// <summary>Time is made of work, and work can be counted where a stopwatch would only guess: one hash of the same cost, whatever is wrong.</summary>
    [Fact]
    public async Task An_unknown_account_a_wrong_password_and_a_locked_account_cost_the_same_work()
    {
        for (var i = 0; i < 5; i++)
        {
            await factory.Anonymous(PartyOrgFactory.Qinghe).SignInAsync("orgdept", Wrong); // locks it
        }

        await factory.Anonymous().SignInAsync("nobody-at-first", Wrong); // the fake hash is made once
        var work = new List<(int Hashes, string Cost)>();
        foreach (var (tenant, name) in new[] { (PartyOrgFactory.Yunling, "nobody-of-that-name"), (PartyOrgFactory.Yunling, "leader"), (PartyOrgFactory.Qinghe, "orgdept") })
        {
            var given = $"{Wrong}-{name}";
            await factory.Anonymous(tenant).SignInAsync(name, given);
            var hashed = factory.Hasher.Work.Where(w => w.Given == given).ToList();
            work.Add((hashed.Count, Assert.Single(hashed.Select(h => h.Cost).Distinct())));
        }

        Assert.Equal((1, work[0].Cost), Assert.Single(work.Distinct()));
    }

    [Fact]
    public async Task A_saved_cookie_is_worth_nothing_after_signing_out()
    {
        var session = await Session.SignInAsync(factory, PartyOrgFactory.Yunling, "secretary", PartyOrgFactory.Password);
        var thief = session.Copy(factory);
        await thief.GetAsync("/api/account/my-profile");
        await session.PostAsync("/api/account/logout");
        using var answer = await thief.Http.GetAsync("/api/account/my-profile");
        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
    }

    [Fact]
    public async Task A_session_key_is_never_that_of_before_signing_in()
    {
        var session = await Session.SignInAsync(factory, PartyOrgFactory.Yunling, "secretary2", PartyOrgFactory.Password);
        var (before, token) = (session.Copy(factory), session.Token);
        Assert.Equal(1, await session.SignInAsync("secretary2", PartyOrgFactory.Password));
        Assert.NotEqual(token, session.Token);
        using var answer = await before.Http.GetAsync("/api/account/my-profile");
        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
    }

    [Fact]
    public async Task A_second_factor_is_asked_for_and_each_code_is_taken_once()
    {
        var session = await Session.SignInAsync(factory, PartyOrgFactory.Qinghe, "leader", PartyOrgFactory.Password);
        var offered = await session.GetAsync("/api/account/two-factor");
        var key = offered["sharedKey"]!.GetValue<string>();
        await session.PostAsync("/api/account/two-factor/enable", new { code = CodeNow(key) });

        Assert.Equal(5, await factory.Anonymous(PartyOrgFactory.Qinghe).SignInAsync("leader", PartyOrgFactory.Password));
        factory.Clock.Advance(TimeSpan.FromMinutes(1));
        var code = CodeNow(key);
        Assert.Equal(1, await ResultAsync("leader", code));
        Assert.Equal(2, await ResultAsync("leader", code));
        Assert.Null((await session.GetAsync("/api/account/two-factor"))["sharedKey"]);
    }

    [Fact]
    public async Task Guessing_codes_with_the_right_password_locks_the_account()
    {
        var session = await Session.SignInAsync(factory, PartyOrgFactory.Qinghe, "inspector", PartyOrgFactory.Password);
        var key = (await session.GetAsync("/api/account/two-factor"))["sharedKey"]!.GetValue<string>();
        await session.PostAsync("/api/account/two-factor/enable", new { code = CodeNow(key) });
        factory.Clock.Advance(TimeSpan.FromMinutes(1));
        for (var i = 0; i < 5; i++)
        {
            Assert.Equal(2, await ResultAsync("inspector", "000000"));
        }

        factory.Clock.Advance(TimeSpan.FromMinutes(2));
        Assert.Equal(2, await ResultAsync("inspector", CodeNow(key)));
    }

    private string CodeNow(string key) => PartyOrg.Administration.Accounts.Totp.CodeAt(key, PartyOrg.Administration.Accounts.Totp.StepAt(factory.Clock.GetUtcNow()));

    private async Task<int> ResultAsync(string user, string code)
    {
        using var answer = await factory.Anonymous(PartyOrgFactory.Qinghe).Http.PostAsJsonAsync(
            "/api/account/login", new { userNameOrEmailAddress = user, password = PartyOrgFactory.Password, twoFactorCode = code });
        return (await answer.Content.ReadFromJsonAsync<JsonNode>())!["result"]!.GetValue<int>();
    }

    private static Task<HttpResponseMessage> LoginAsync(Session session, string user, string password) =>
        session.Http.PostAsJsonAsync("/api/account/login", new { userNameOrEmailAddress = user, password });
}
