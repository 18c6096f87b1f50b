import { agreementMissing } from './approval/agreement-missing.js';
import { approverIsCoordinator } from './approval/approver-is-coordinator.js';
import { changedSince } from './approval/changed-since.js';
import { approvalIncomplete } from './approval/incomplete.js';
import { approvalMissing } from './approval/missing.js';
import { signatureUndated } from './approval/signature-undated.js';
import { email } from './contacts/email.js';
import { initialsMismatch } from './contacts/initials-mismatch.js';
import { personVariant } from './contacts/person-variant.js';
import { phone } from './contacts/phone.js';
import { sharedPhone } from './contacts/shared-phone.js';
import { approval } from './dates/approval.js';
import { bounds } from './dates/bounds.js';
import { disagree } from './dates/disagree.js';
import { form } from './dates/form.js';
import { inText } from './dates/in-text.js';
import { incomplete } from './dates/incomplete.js';
import { nonWorkingDay } from './dates/non-working-day.js';
import { order } from './dates/order.js';
import { outsideParent } from './dates/outside-parent.js';
import { outsideProject } from './dates/outside-project.js';
import { outsideStage } from './dates/outside-stage.js';
import { predecessor } from './dates/predecessor.js';
import { projectMisplaced } from './dates/project-misplaced.js';
import { recurrenceNever } from './dates/recurrence-never.js';
import { sequence } from './dates/sequence.js';
import { spelling } from './dates/spelling.js';
import { stageGap } from './dates/stage-gap.js';
import { stageMisplaced } from './dates/stage-misplaced.js';
import { stageOverlap } from './dates/stage-overlap.js';
import { stagesCoverProject } from './dates/stages-cover-project.js';
import { unreadable } from './dates/unreadable.js';
import { weekday } from './dates/weekday.js';
import { wrongYear } from './dates/wrong-year.js';
import { indicatorCount } from './indicators/count-mismatch.js';
import { exceedsPopulation } from './indicators/exceeds-population.js';
import { noBase } from './indicators/no-base.js';
import { noPeriod } from './indicators/no-period.js';
import { noTarget } from './indicators/no-target.js';
import { notMonotone } from './indicators/not-monotone.js';
import { perUnclear } from './indicators/per-unclear.js';
import { percentRange } from './indicators/percent-range.js';
import { unclearTarget } from './indicators/unclear-target.js';
import { unitMismatch } from './indicators/unit-mismatch.js';
import { unmeasurable } from './indicators/unmeasurable.js';
import { yearOutsideProject } from './indicators/year-outside-project.js';
import { emptyCell } from './matrix/empty-cell.js';
import { emptyRow } from './matrix/empty-row.js';
import { formWithoutEvent } from './matrix/form-without-event.js';
import { formWithoutTriad } from './matrix/form-without-triad.js';
import { moduleUncovered } from './matrix/module-uncovered.js';
import { moduleUnknown } from './matrix/module-unknown.js';
import { triadWithoutForm } from './matrix/triad-without-form.js';
import { agreementParties } from './mentoring/agreement-parties.js';
import { agreementTerm } from './mentoring/agreement-term.js';
import { completionMark } from './mentoring/completion-mark.js';
import { directionUnknown } from './mentoring/direction-unknown.js';
import { duration } from './mentoring/duration.js';
import { emptyMentoringRow } from './mentoring/empty-row.js';
import { groupComposition } from './mentoring/group-composition.js';
import { groupsPerTerritory } from './mentoring/groups-per-territory.js';
import { otherDirection } from './mentoring/other-direction.js';
import { postAbsent } from './mentoring/post-absent.js';
import { postMissing } from './mentoring/post-missing.js';
import { procedureDisagrees } from './mentoring/procedure-disagrees.js';
import { registryDisagrees } from './mentoring/registry-disagrees.js';
import { reportDeadline } from './mentoring/report-deadline.js';
import { unsureForm } from './names/unsure-form.js';
import { cutPoint } from './numbering/cut-point.js';
import { duplicateNumber } from './numbering/duplicate.js';
import { figureMissing } from './numbering/figure-missing.js';
import { gap } from './numbering/gap.js';
import { letterMarker } from './numbering/letter-marker.js';
import { mixed } from './numbering/mixed.js';
import { order as numberOrder } from './numbering/order.js';
import { prefix } from './numbering/prefix.js';
import { singleItem } from './numbering/single-item.js';
import { tableDuplicate } from './numbering/table-duplicate.js';
import { tableUnreferenced } from './numbering/table-unreferenced.js';
import { countMismatch } from './participants/count-mismatch.js';
import { directoryEmpty } from './participants/directory-empty.js';
import { duplicate } from './participants/duplicate.js';
import { nameVariant } from './participants/name-variant.js';
import { notInvolved } from './participants/not-involved.js';
import { twoNames } from './participants/two-names.js';
import { undeclaredExecutor } from './participants/undeclared.js';
import { unknown } from './participants/unknown.js';
import { hostNotTrainee } from './roles/host-not-trainee.js';
import { inTwoTriads } from './roles/in-two-triads.js';
import { oneOfSeveral } from './roles/one-of-several.js';
import { runTogether } from './roles/run-together.js';
import { sameDirection } from './roles/same-direction.js';
import { seminarExecutors } from './roles/seminar-executors.js';
import { signatoryNotInTeam } from './roles/signatory-not-in-team.js';
import { synonym } from './roles/synonym.js';
import { teamComposition } from './roles/team-composition.js';
import { teamEmpty } from './roles/team-empty.js';
import { teamNotInTriad } from './roles/team-not-in-triad.js';
import { triadIncomplete } from './roles/triad-incomplete.js';
import { triadSameMember } from './roles/triad-same-member.js';
import { undeclared } from './roles/undeclared.js';
import { undefinedTerm } from './roles/undefined-term.js';
import { withoutWorkshop } from './roles/without-workshop.js';
import { workshopByTriadMember } from './roles/workshop-by-triad-member.js';
import { workshopTwice } from './roles/workshop-twice.js';
import type { RegisteredRule } from './rule.js';
import { cutText } from './schema/cut-text.js';
import { duplicateId } from './schema/duplicate-id.js';
import { eventIncomplete } from './schema/event-incomplete.js';
import { listAsText } from './schema/list-as-text.js';
import { sampleLeft } from './schema/sample-left.js';
import { sectionMissing } from './schema/section-missing.js';
import { shapeRules } from './schema/shape-rules.js';
import { sourceRules } from './schema/source-rules.js';
import { splitText } from './schema/split-text.js';
import { unknownForm } from './schema/unknown-form.js';
import { unknownProfile } from './schema/unknown-profile.js';
import { abbreviationUndefined } from './text/abbreviation-undefined.js';
import { dash } from './text/dash.js';
import { emptyItem } from './text/empty-item.js';
import { gluedItems } from './text/glued-items.js';
import { introducedAgain } from './text/introduced-again.js';
import { lookAlike } from './text/look-alike.js';
import { quotes } from './text/quotes.js';
import { setPhrase } from './text/set-phrase.js';
import { spacing } from './text/spacing.js';
import { spellingOfNames } from './text/spelling-of-names.js';
import { strayPunctuation } from './text/stray-punctuation.js';
import { tornHead } from './text/torn-head.js';
import { unpaired } from './text/unpaired.js';
import { wordTraces } from './text/word-traces.js';
import { annexMissing } from './trace/annex-missing.js';
import { annexUnreferenced } from './trace/annex-unreferenced.js';
import { componentWithoutEvents } from './trace/component-without-events.js';
import { deliverableMissing } from './trace/deliverable-missing.js';
import { eventWithoutResult } from './trace/event-without-result.js';
import { eventWithoutTask } from './trace/event-without-task.js';
import { fewerResults } from './trace/fewer-results.js';
import { indicatorWithoutEvent } from './trace/indicator-without-event.js';
import { passportMissing } from './trace/passport-missing.js';
import { pointMissing } from './trace/point-missing.js';
import { referenceCycle } from './trace/reference-cycle.js';
import { referenceUnknown } from './trace/reference-unknown.js';
import { resultWithoutTask } from './trace/result-without-task.js';
import { riskWithoutMitigation } from './trace/risk-without-mitigation.js';
import { shortName } from './trace/short-name.js';
import { stageRenamed } from './trace/stage-renamed.js';
import { stageWithoutEvents } from './trace/stage-without-events.js';
import { taskActMissing } from './trace/task-act-missing.js';
import { taskWithoutEvent } from './trace/task-without-event.js';
import { taskWithoutIndicator } from './trace/task-without-indicator.js';
import { taskWithoutResult } from './trace/task-without-result.js';
import { territoryDiffers } from './trace/territory-differs.js';
import { titleDiffers } from './trace/title-differs.js';
import { triadUnnamed } from './trace/triad-unnamed.js';
import { upstreamNamesake } from './trace/upstream-namesake.js';
import { yearlyTask } from './trace/yearly-task.js';
import { waiverRules } from './waiver/waiver-rules.js';

/** Every rule of the program, by family. Adding a rule is its file, its page and a line here. */
export const RULES: readonly RegisteredRule[] = [
  // files
  ...sourceRules,
  ...shapeRules,
  duplicateId,
  splitText,
  unknownForm,
  unknownProfile,
  listAsText,
  cutText,
  sampleLeft,
  sectionMissing,
  eventIncomplete,
  // dates: causes stand before what follows from them
  wrongYear,
  projectMisplaced,
  stageMisplaced,
  order,
  outsideProject,
  outsideStage,
  stageOverlap,
  stageGap,
  stagesCoverProject,
  sequence,
  predecessor,
  outsideParent,
  disagree,
  approval,
  bounds,
  recurrenceNever,
  inText,
  unreadable,
  incomplete,
  spelling,
  form,
  weekday,
  nonWorkingDay,
  // approval
  approvalIncomplete,
  approverIsCoordinator,
  approvalMissing,
  signatureUndated,
  agreementMissing,
  changedSince,
  // participants
  directoryEmpty,
  unknown,
  undeclaredExecutor,
  duplicate,
  notInvolved,
  countMismatch,
  nameVariant,
  twoNames,
  // roles
  triadIncomplete,
  triadSameMember,
  inTwoTriads,
  workshopByTriadMember,
  workshopTwice,
  withoutWorkshop,
  hostNotTrainee,
  seminarExecutors,
  undeclared,
  oneOfSeveral,
  synonym,
  undefinedTerm,
  runTogether,
  sameDirection,
  teamNotInTriad,
  teamEmpty,
  teamComposition,
  signatoryNotInTeam,
  // matrix
  formWithoutTriad,
  triadWithoutForm,
  formWithoutEvent,
  moduleUncovered,
  moduleUnknown,
  emptyRow,
  emptyCell,
  // mentoring
  duration,
  reportDeadline,
  agreementParties,
  agreementTerm,
  directionUnknown,
  otherDirection,
  groupComposition,
  postMissing,
  postAbsent,
  emptyMentoringRow,
  groupsPerTerritory,
  completionMark,
  registryDisagrees,
  procedureDisagrees,
  // contacts
  phone,
  sharedPhone,
  email,
  personVariant,
  initialsMismatch,
  // names
  unsureForm,
  // numbering
  duplicateNumber,
  gap,
  numberOrder,
  prefix,
  letterMarker,
  mixed,
  cutPoint,
  singleItem,
  tableDuplicate,
  tableUnreferenced,
  figureMissing,
  // indicators
  noTarget,
  unclearTarget,
  unitMismatch,
  percentRange,
  exceedsPopulation,
  indicatorCount,
  unmeasurable,
  noBase,
  noPeriod,
  perUnclear,
  notMonotone,
  yearOutsideProject,
  // trace: causes stand before what follows from them
  referenceUnknown,
  referenceCycle,
  taskWithoutEvent,
  taskActMissing,
  taskWithoutResult,
  fewerResults,
  taskWithoutIndicator,
  resultWithoutTask,
  indicatorWithoutEvent,
  eventWithoutTask,
  eventWithoutResult,
  stageWithoutEvents,
  componentWithoutEvents,
  stageRenamed,
  titleDiffers,
  territoryDiffers,
  shortName,
  upstreamNamesake,
  triadUnnamed,
  yearlyTask,
  deliverableMissing,
  riskWithoutMitigation,
  passportMissing,
  annexMissing,
  annexUnreferenced,
  pointMissing,
  // text
  lookAlike,
  strayPunctuation,
  unpaired,
  wordTraces,
  setPhrase,
  spacing,
  dash,
  quotes,
  emptyItem,
  gluedItems,
  tornHead,
  abbreviationUndefined,
  introducedAgain,
  spellingOfNames,
  // waivers
  ...waiverRules,
];
