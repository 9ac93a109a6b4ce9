using PartyOrg.Platform.Domain;
using PartyOrg.ThreeLists;
using PartyOrg.ThreeLists.Entries;
using PartyOrg.ThreeLists.Tasks;
using static PartyOrg.Tests.ThreeLists.EntryGiven;
using static PartyOrg.ThreeLists.ThreeListsErrorCodes;

namespace PartyOrg.Tests.ThreeLists;

public sealed class EntryTests
{
    [Fact]
    public void What_is_done_is_struck_off_when_the_level_above_has_seen_it_and_every_step_is_in_the_history()
    {
        var problem = Problem();
        problem.ApplyForClosure("记录已补齐", [], [], Lead);
        Assert.Equal(EntryState.PendingVerification, problem.State);
        problem.AcceptClosure(Today.AddDays(90), null, [], Above);
        Assert.Equal((EntryState.Closed, Today, Today.AddDays(90)), (problem.State, problem.ClosedOn, problem.LookBackOn));
        Assert.Contains(problem.TakeLocalEvents(), e => e is ProblemClosedEto closed && closed.ProblemId == problem.Id);
    }

    [Fact]
    public void The_history_names_each_deed_in_order()
    {
        var problem = Problem();
        problem.ApplyForClosure("完成", [], [], Lead);
        problem.RejectClosure("照片看不清", Above);
        Closed(problem);
        problem.Reopen("又出现", Today.AddDays(20), Above);
        Assert.Equal([EntryDeed.Create, EntryDeed.ApplyClosure, EntryDeed.RejectClosure, EntryDeed.ApplyClosure, EntryDeed.AcceptClosure, EntryDeed.Reopen], HistoryOf(problem));
    }

    [Fact]
    public void Nobody_verifies_their_own()
    {
        var problem = Problem();
        problem.ApplyForClosure("完成", [], [], Lead);
        Assert.Equal(VerifyOwn, CodeOf(() => problem.AcceptClosure(Today.AddDays(90), null, [], Lead)));
        Assert.Equal(VerifyOwn, CodeOf(() => problem.AcceptClosure(Today.AddDays(90), null, [], Lead with { Supervises = true })));
        Assert.Equal(VerifyOwn, CodeOf(() => problem.AcceptClosure(Today.AddDays(90), null, [], Above with { UserId = Lead.UserId })));
        Assert.Equal(NotYoursToSupervise, CodeOf(() => problem.AcceptClosure(Today.AddDays(90), null, [], Stranger)));
    }

    [Fact]
    public void At_the_top_another_than_the_applicant_verifies()
    {
        var top = Problem(lead: Township with { ParentId = null });
        top.ApplyForClosure("完成", [], [], Lead with { Supervises = true });
        Assert.Equal(VerifyOwn, CodeOf(() => top.AcceptClosure(Today.AddDays(90), null, [], Lead with { Supervises = true })));
        top.AcceptClosure(Today.AddDays(90), null, [], Lead with { UserId = Guid.CreateVersion7(), Supervises = true });
        Assert.Equal(EntryState.Closed, top.State);
    }

    [Fact]
    public void A_parent_waits_for_the_lower_level_and_says_for_whom()
    {
        var task = Task();
        var refusal = Assert.Throws<BusinessException>(() => task.ApplyForClosure("完成", [], [Village.Name], Lead));
        Assert.Equal((WaitingForLowerLevel, Village.Name), (refusal.Code, refusal.Data["Names"]));
        task.ApplyForClosure("完成", [], [], Lead);
        Assert.Equal(WaitingForLowerLevel, CodeOf(() => task.AcceptClosure(Today.AddDays(90), null, [Village.Name], Above)));
    }

    [Fact]
    public void Evidence_is_asked_for_only_where_the_entry_says_why()
    {
        Problem().ApplyForClosure("完成", [], [], Lead);
        var strict = Problem(evidenceBecause: "须附会议记录原件");
        Assert.Throws<AbpValidationException>(() => strict.ApplyForClosure("完成", [], [], Lead));
        strict.ApplyForClosure("完成", [Guid.CreateVersion7()], [], Lead);
        Assert.Equal(EntryState.PendingVerification, strict.State);
    }

    [Fact]
    public void A_relapse_reopens_the_same_number_and_is_counted()
    {
        var task = Closed(Task());
        Assert.Equal(100, task.Progress);
        task.Reopen("检查发现又未记录", Today.AddDays(15), Above);
        Assert.Equal((1, EntryState.Open, 1, 0, WorkTaskStatus.NotStarted), (task.Number, task.State, task.Relapses, task.Progress, task.Status));
        Assert.Equal(NotClosed, CodeOf(() => task.Reopen("再来", Today.AddDays(15), Above)));
        Assert.Throws<AbpValidationException>(() => Closed(Task()).Reopen(" ", Today.AddDays(15), Above));
    }

    [Fact]
    public void More_time_is_asked_for_before_the_day_and_granted_from_above()
    {
        var task = Task(dueInDays: 0);
        task.AskExtension(Today.AddDays(10), "连日阴雨", Lead);
        Assert.Equal(ExtensionAsked, CodeOf(() => task.AskExtension(Today.AddDays(11), "再延", Lead)));
        Assert.Equal(NotYoursToSupervise, CodeOf(() => task.DecideExtension(true, null, Lead)));
        task.DecideExtension(true, null, Above);
        Assert.Equal((Today.AddDays(10), 1), (task.DueOn, task.Extensions));

        var late = Task(dueInDays: -1);
        Assert.Equal(ExtensionTooLate, CodeOf(() => late.AskExtension(Today.AddDays(10), "忘了", Lead)));
        Assert.Equal(NoExtensionAsked, CodeOf(() => late.DecideExtension(true, null, Above)));
        Assert.Throws<AbpValidationException>(() => Task().AskExtension(Today, "提前", Lead));
    }

    [Fact]
    public void The_lead_does_not_put_off_its_own_day()
    {
        var task = Task();
        Assert.Equal(DueOnlyByExtension, CodeOf(() => task.Update(new TaskText(Text("改", 60), null, Today), null, Lead)));
        task.Update(new TaskText(Text("改", 60), null, Today), null, Above);
        Assert.Equal(Today.AddDays(60), task.DueOn);
    }

    [Fact]
    public void Urging_comes_after_the_day_and_once_a_day()
    {
        Assert.Equal(NotOverdue, CodeOf(() => Task().Urge(null, Above)));
        var late = Task(dueInDays: -3);
        late.Urge("请抓紧", Above);
        Assert.Equal(AlreadyUrgedToday, CodeOf(() => late.Urge(null, Above)));
        late.Urge(null, Above with { Today = Today.AddDays(1) });
        Assert.Equal(2, late.Urged);
        Assert.Equal(NotYoursToSupervise, CodeOf(() => late.Urge(null, Lead)));
    }

    [Fact]
    public void What_is_suspended_stands_still_and_is_not_overdue()
    {
        var late = Task(dueInDays: -3);
        Assert.True(late.IsOverdueOn(Today));
        late.Suspend("等待规划批复", Above);
        Assert.False(late.IsOverdueOn(Today));
        Assert.Equal(IsSuspended, CodeOf(() => late.ApplyForClosure("完成", [], [], Lead)));
        late.Resume(Above);
        Assert.Equal((EntryState.Open, (string?)null), (late.State, late.SuspendedBecause));
    }

    [Fact]
    public void A_part_goes_to_an_organization_below_and_is_due_no_later_than_the_whole()
    {
        var whole = Task();
        var part = whole.SplitTo(Village, 2, new TaskText(Text("补齐本村记录", 20), null, Today), Lead);
        Assert.Equal((whole.Id, Village.Id, Township.Id, WorkTaskStatus.NotStarted), (part.ParentId, part.OrganizationId, part.SupervisorId, part.Status));
        Assert.Throws<AbpValidationException>(() => whole.SplitTo(Village, 3, new TaskText(Text("晚", 40), null, Today), Lead));
        Assert.Equal(OutsideLead, CodeOf(() => whole.SplitTo(Village with { Code = "00001.00005.00001" }, 3, new TaskText(Text("外", 20), null, Today), Lead)));
        Assert.Equal(NotAParty, CodeOf(() => whole.SplitTo(Village, 3, new TaskText(Text("x", 20), null, Today), Stranger)));
    }

    [Fact]
    public void Only_the_leads_progress_counts_and_helpers_report_beside_it()
    {
        var task = Task(30, new HelperText(Village.Id, "王强"));
        var helper = Stranger with { HelpsFor = [Village.Id] };
        Assert.Equal(NotYoursToAnswer, CodeOf(() => task.ReportProgress(50, helper)));
        task.ReportHelp(Village.Id, "已派两人", helper);
        task.ReportProgress(40, Lead);
        Assert.Equal((40, "已派两人", WorkTaskStatus.InProgress), (task.Progress, task.Helpers[0].ProgressNote, task.Status));
        Assert.Equal(NotAHelper, CodeOf(() => task.ReportHelp(Village.Id, "x", Stranger)));
    }

    [Fact]
    public void A_look_back_that_holds_is_done_once()
    {
        var problem = Closed(Problem());
        problem.ConfirmLookBack("复查合格", [], Above);
        Assert.Null(problem.LookBackOn);
        Assert.Equal(NoLookBackDue, CodeOf(() => problem.ConfirmLookBack("再查", [], Above)));
    }

    [Fact]
    public void What_has_begun_is_not_deleted()
    {
        Problem().Remove(Lead, []);
        Assert.Equal(HasTasks, CodeOf(() => Problem().Remove(Lead, [Village.Name])));
        Assert.Equal(HasBegun, CodeOf(() => Closed(Problem()).Remove(Above, [])));
    }
}
