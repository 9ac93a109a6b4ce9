using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.Filters;
using PartyOrg.Platform.Auditing;
using PartyOrg.Platform.Data;

namespace PartyOrg.Platform.Web;

/// <summary>One request, one unit of work: faulty input stops here, and what the use case changed is saved once, after it.</summary>
internal sealed class UnitOfWorkFilter(IUnitOfWork unitOfWork, AuditTrail audit, ModelErrors modelErrors) : IAsyncActionFilter
{
    public async Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
    {
        modelErrors.ThrowIfInvalid(context);
        var action = (ControllerActionDescriptor)context.ActionDescriptor;
        audit.Origin = audit.Origin with { Action = $"{action.ControllerName}.{ApplicationServiceConvention.NameOf(action.MethodInfo)}" };
        if (action.MethodInfo.IsDefined(typeof(AuditedAttribute), inherit: true))
        {
            audit.Record();
        }

        try
        {
            var executed = await next();
            if (executed.Exception is null)
            {
                await unitOfWork.CompleteAsync(context.HttpContext.RequestAborted);
                executed.Result = executed.Result is EmptyResult ? new NoContentResult() : executed.Result;
            }
        }
        finally
        {
            await unitOfWork.AbandonAsync(); // at once: the audit row of a refusal waits for the turn that this one may still have
        }
    }
}
