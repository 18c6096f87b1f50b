import type { Severity } from '../findings/finding.js';
import { fingerprintsOf } from '../findings/fingerprint.js';
import { layout } from './machine-json.js';
import { messageWithFollowing } from './message-line.js';
import type { Reporter } from './reporter.js';
import { wordsOf } from './words.js';

const SEVERITIES: Readonly<Record<Severity, string>> = {
  error: 'major',
  warning: 'minor',
  info: 'info',
};

/**
 * For GitLab's merge requests: a list in the shape of its code quality report. Waived findings are left
 * out; fingerprints do not change when lines move.
 *
 * Source: GitLab, «Code Quality», «Code Quality report format».
 */
export const gitlab: Reporter = ({ findings }, { lang, fromRepository }) => {
  const live = findings.filter(({ waived }) => waived === null);
  const fingerprints = fingerprintsOf(live);
  const issues = live.map((finding, at) => ({
    description: messageWithFollowing(finding, wordsOf(lang)),
    check_name: finding.rule,
    fingerprint: fingerprints[at],
    severity: SEVERITIES[finding.severity],
    location: {
      path: fromRepository(finding.file),
      lines: { begin: finding.range.start.line, end: finding.range.end.line },
    },
  }));
  return `${layout(issues)}\n`;
};
