import type { Command } from 'commander';
import pc from 'picocolors';
import type { DateRule, Example } from '../../functions/extract/dates/rule.ts';
import { type EventRule, eventRules } from '../../functions/extract/events/rule-book.ts';
import { languageFor } from '../../functions/extract/languages/index.ts';

interface Options {
  language: string;
  json?: boolean;
}

/** `rules [FAMILY]`: the rule books: what each rule of dates and events reads; those of dates with pattern and examples. */
export function register(program: Command): void {
  program
    .command('rules')
    .description('print the rule books: what each rule of dates and events reads, with its examples')
    .argument(
      '[name]',
      'only rules whose name begins so, such as "month", "numeric/day-month" or "before-verb"',
      '',
    )
    .option('--language <tag>', 'language of the rules', 'vi')
    .option('--json', 'one JSON line for each rule, as into a pipe')
    .action(run);
}

function run(name: string, { language, json }: Options): void {
  const rulesOf = languageFor(language);
  if (!rulesOf) {
    process.stderr.write(`There are no rules for the language "${language}" yet; there are for vi.\n`);
    process.exitCode = 1;
    return;
  }
  const { dates, eventExamples } = rulesOf;
  const rules = [...new Set<DateRule>([...dates.atoms, ...dates.stages.flat()])].filter(rule =>
    rule.name.startsWith(name),
  );
  const ofEvents = eventRules.filter(rule => rule.name.startsWith(name));
  if (rules.length + ofEvents.length === 0) {
    process.stderr.write(`No rule's name begins with "${name}"; \`npm run rules\` lists them all.\n`);
    process.exitCode = 1;
    return;
  }
  const plain = json || !process.stdout.isTTY;
  process.stdout.write(
    rules.map(plain ? asJson : asText).join('') +
      ofEvents
        .map(rule => (plain ? eventAsJson : eventAsText)(rule, eventExamples[rule.name] ?? ''))
        .join(''),
  );
}

const patternOf = (rule: DateRule) => (rule.kind === 'join' ? rule.gap : rule.pattern).source;

function asJson(rule: DateRule): string {
  const { name, kind, reads, examples } = rule;
  return `${JSON.stringify({ name, kind, reads, pattern: patternOf(rule), examples })}\n`;
}

function eventAsJson({ name, decides, reads }: EventRule, example: string): string {
  return `${JSON.stringify({ name, kind: 'event', decides, reads, example })}\n`;
}

function eventAsText({ name, decides, reads }: EventRule, example: string): string {
  return `${pc.bold(name)}  ${pc.dim(`decides the ${decides} of an event`)}\n  ${reads}\n    ${pc.green('✓')} ${example.replaceAll('\n\n', ' ')}\n\n`;
}

const KINDS: Record<DateRule['kind'], string> = {
  atom: 'reads from the text',
  lead: 'takes in what stands before',
  trail: 'takes in what stands after',
  join: 'combines two neighbours',
};

function asText(rule: DateRule): string {
  const head = `${pc.bold(rule.name)}  ${pc.dim(KINDS[rule.kind])}\n  ${rule.reads}\n`;
  return `${head}${rule.examples.map(exampleText).join('')}\n`;
}

function exampleText({ text, dates, published }: Example): string {
  const day =
    published === undefined ? '' : pc.dim(`  (published ${published ?? 'on a day that nobody knows'})`);
  if (dates.length === 0) return `    ${pc.red('✗')} ${text}${day}\n`;
  const values = dates.map(({ text: span, edtf, mod, time }) =>
    [`${pc.green(span)} → ${pc.cyan(edtf)}`, mod, time].filter(Boolean).join(' '),
  );
  const whole = dates.length === 1 && dates[0]!.text === text ? '' : `${text}  `;
  return `    ${pc.green('✓')} ${whole}${values.join(', ')}${day}\n`;
}
