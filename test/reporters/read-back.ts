import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { parseMarkup } from './markup.js';

// The standard's schema is written in draft 4, which differs from later drafts only in these two names.
const {
  $schema: _,
  id: $id,
  ...schema
} = JSON.parse(readFileSync(new URL('./schemas/sarif-2.1.0.schema.json', import.meta.url), 'utf8'));

/** Whether a parsed text is a log as the standard describes it. */
export const isSarif = new Ajv({ strict: false, validateFormats: false }).compile({
  $id,
  ...schema,
});

const reportSchema = new URL('../../schemas/report.schema.json', import.meta.url);
const isReport = new Ajv({ strict: false, validateFormats: false }).compile({
  ...JSON.parse(readFileSync(reportSchema, 'utf8')),
  $schema: undefined,
});

/** What GitLab's documentation asks of a code quality report. */
const isCodeQuality = new Ajv({ strict: false }).compile({
  type: 'array',
  items: {
    type: 'object',
    required: ['description', 'check_name', 'fingerprint', 'severity', 'location'],
    properties: {
      description: { type: 'string', minLength: 1 },
      check_name: { type: 'string', minLength: 1 },
      fingerprint: { type: 'string', minLength: 1 },
      severity: { enum: ['info', 'minor', 'major', 'critical', 'blocker'] },
      location: {
        type: 'object',
        required: ['path', 'lines'],
        properties: {
          path: { type: 'string', pattern: '^(?!\\.?/)' },
          lines: {
            type: 'object',
            required: ['begin'],
            properties: { begin: { type: 'integer', minimum: 1 } },
          },
        },
      },
    },
  },
});

/** A workflow command as GitHub takes it apart. */
export function parseCommand(text: string): Readonly<Record<string, string | undefined>> {
  const match = /^::(\w+) ([^:]*(?:%3A[^:]*)*)::(.*)$/.exec(text);
  const unescaped = (part: string) =>
    part.replace(/%(25|0D|0A|3A|2C)/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16)));
  const properties = (match?.[2] ?? '').split(',').map((one) => one.split('='));
  return {
    level: match?.[1],
    ...Object.fromEntries(properties.map(([name = '', value = '']) => [name, unescaped(value)])),
    text: unescaped(match?.[3] ?? ''),
  };
}

interface Shape {
  readonly rule: string;
  readonly file: string;
  readonly range: { readonly start: { readonly line: number } };
  readonly waived: unknown;
}

interface SarifResult {
  readonly ruleId: string;
  readonly suppressions?: unknown;
  readonly locations: readonly {
    readonly physicalLocation: {
      readonly artifactLocation: { readonly uri: string };
      readonly region: { readonly startLine: number };
    };
  }[];
}

interface Issue {
  readonly check_name: string;
  readonly fingerprint: string;
  readonly location: { readonly path: string; readonly lines: { readonly begin: number } };
}

function must(isValid: boolean, errors: unknown): void {
  if (!isValid) throw new Error(JSON.stringify(errors));
}

/**
 * What each format says of findings that are not waived, as `rule file:line`, read as its own consumers
 * read it. A text with anything beside the report does not get through.
 */
export const READERS: Readonly<Record<string, (text: string) => readonly string[]>> = {
  json: (text) => {
    const report = JSON.parse(text);
    must(isReport(report), isReport.errors);
    return report.findings
      .filter(({ waived }: Shape) => waived === null)
      .map(({ rule, file, range }: Shape) => `${rule} ${file}:${range.start.line}`);
  },
  sarif: (text) => {
    const log = JSON.parse(text);
    must(isSarif(log), isSarif.errors);
    return log.runs[0].results
      .filter(({ suppressions }: SarifResult) => suppressions === undefined)
      .map(({ ruleId, locations: [at] }: SarifResult) => {
        const { artifactLocation, region } = at?.physicalLocation ?? {};
        return `${ruleId} ${decodeURIComponent(artifactLocation?.uri ?? '')}:${region?.startLine}`;
      });
  },
  gitlab: (text) => {
    const issues = JSON.parse(text);
    must(isCodeQuality(issues), isCodeQuality.errors);
    const prints = new Set(issues.map(({ fingerprint }: Issue) => fingerprint));
    must(prints.size === issues.length, 'a fingerprint is there twice');
    return issues.map(
      ({ check_name, location: { path, lines } }: Issue) => `${check_name} ${path}:${lines.begin}`,
    );
  },
  junit: (text) =>
    parseMarkup(text)
      .filter(({ name, children }) => name === 'testcase' && children[0]?.name === 'failure')
      .map(({ attributes: { name = '', file, line } }) => `${name.split(' ')[0]} ${file}:${line}`),
  github: (text) =>
    text
      .split('\n')
      .slice(0, -1)
      .map(parseCommand)
      .filter(({ file, title }) => file !== undefined || title !== 'passport')
      .map(({ title, file, line }) => `${title} ${file}:${line}`),
  html: (text) =>
    parseMarkup(text)
      .filter(
        ({ name, attributes }) => name === 'article' && attributes['data-severity'] !== 'waived',
      )
      .map(({ attributes, children }) => {
        const place = children.find((one) => one.attributes.class === 'place')?.children[0]?.text;
        return `${attributes['data-rule']} ${place?.replace(/:\d+$/, '')}`;
      }),
  compact: (text) =>
    text
      .split('\n')
      .slice(0, -1)
      .map((line) => {
        const [, place, rule] = /^(.+?:\d+):\d+: \S+ (\S+) /.exec(line) ?? [];
        return `${rule} ${place}`;
      }),
};
