using Microsoft.EntityFrameworkCore;
using PartyOrg.Assessments.Sheets;
using PartyOrg.Platform.Domain;
using PartyOrg.Platform.Jobs;
using PartyOrg.Platform.Modularity;

namespace PartyOrg.Assessments.Rounds;

/// <summary>The job that prepares a large round's sheets.</summary>
internal sealed record OpenRound(Guid RoundId);

/// <summary>Takes the figures of the next sheets, by their numbers; how far it got is stored with them, so it goes on wherever it was interrupted.</summary>
internal sealed class OpenRoundJob(IRepository<AssessmentRound> rounds, IRepository<SubjectSheet> sheets, FigureTaking figures, RoundOpening opening) : IJobHandler<OpenRound>, ITransientDependency
{
    private const int ChunkSize = 500;

    public async Task<bool> RunChunkAsync(JobRun run, OpenRound payload, CancellationToken cancellationToken)
    {
        var round = await rounds.GetAsync(payload.RoundId, cancellationToken);
        if (round.State != RoundState.Opening)
        {
            return false; // abandoned meanwhile
        }

        var last = Math.Min(run.Done + ChunkSize, round.Total);
        var next = await sheets.Query.Where(s => s.RoundId == round.Id && s.Number > run.Done && s.Number <= last).OrderBy(s => s.Number).ToListAsync(cancellationToken);
        await figures.TakeIfDueAsync(round, next, cancellationToken);
        run.Done = last;
        if (last < round.Total)
        {
            return true;
        }

        await opening.BeginAsync(round, cancellationToken);
        run.Result = new { roundId = round.Id, sheets = round.Total };
        return false;
    }
}
