namespace PartyOrg.Platform.Data;

/// <summary>Something that must hold of a county's stored data whatever happened, crashes included. Run by the host's verb <c>check</c>, county by county.</summary>
public interface IInvariant
{
    /// <summary>One line for each violation; empty when all is well.</summary>
    Task<IReadOnlyList<string>> CheckAsync(CancellationToken cancellationToken = default);
}

/// <summary>Evidence that would show if someone changed stored rows behind the program's back: signatures, the chain of the audit log. Run by the host's verb <c>verify</c>.</summary>
public interface ITamperEvidence
{
    /// <summary>One line for each row that does not verify, naming it; empty when all do.</summary>
    Task<IReadOnlyList<string>> VerifyAsync(CancellationToken cancellationToken = default);
}
