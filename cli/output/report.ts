import pc from 'picocolors';
import { readObjectItem } from '../../functions/store/object.ts';
import { queryEvents } from '../../functions/store/query.ts';
import { openTable, type Table } from '../../functions/store/table.ts';
import { dynamoDbClient } from '../../infra/local/clients.ts';
import { type Connection, DATA_FOLDER } from '../../infra/local/connection.ts';
import { CREDENTIALS } from '../../infra/local/service.ts';
import { EventQuery } from '../../schemas/query.ts';
import { eventTable } from './events.ts';
import { outcomeLine } from './outcome.ts';
import { printable } from './width.ts';

/** Rows of the table at the start; the rest is a query away. */
const ROWS = 25;

/** What the local run tells on the terminal. */
export class Report {
  readonly #connection: Connection;
  readonly #table: Table;
  #isIntroduced = false;

  constructor(connection: Connection) {
    this.#connection = connection;
    this.#table = openTable(dynamoDbClient(connection.dynamodb), connection.table);
  }

  /** A line for each article that a batch dealt with, and the events where it was only one, dropped just now. */
  async batch(done: string[], failed: string[]): Promise<void> {
    for (const key of done) this.#say(outcomeLine(key, await readObjectItem(this.#table, key)));
    for (const key of failed) {
      this.problem(
        `${printable(key)}: failed, and comes again later; functions.log in the data folder says why`,
      );
    }
    const [key] = done;
    if (key === undefined || done.length > 1 || !this.#isIntroduced) return;
    const { events } = await queryEvents(
      this.#table,
      EventQuery.parse({ article: key, bounded: true, limit: ROWS }),
    );
    if (events.length > 0) this.#say(`${eventTable(events)}\n`);
  }

  /** What there is, where it is, and how to put more in. */
  async overview(folders: { data: string; inbox: string }): Promise<void> {
    this.#isIntroduced = true;
    const { s3, dynamodb, bucket, table, region } = this.#connection;
    const page = await queryEvents(this.#table, EventQuery.parse({ bounded: true, limit: ROWS }));
    if (page.events.length > 0) this.#say(`\n${eventTable(page.events)}`);
    if (page.cursor !== null) this.#say(pc.dim('… and more: npm run query'));
    const { accessKeyId, secretAccessKey } = CREDENTIALS;
    const where = folders.data === DATA_FOLDER ? '' : `--data ${folders.data} `;
    this.#say(`
${pc.bold('Niên Biểu runs on this machine.')} Ctrl-C ends it; the next start goes on.

  S3 and SQS  ${s3}   bucket ${bucket}
  DynamoDB    ${dynamodb}   table ${table}
  Data        ${folders.data}/

${pc.bold('Drop articles in')}, from a second terminal:

  npm run upload -- ${where}FILE…
  cp FILE ${folders.inbox}/
  AWS_ACCESS_KEY_ID=${accessKeyId} AWS_SECRET_ACCESS_KEY=${secretAccessKey} AWS_REGION=${region} \\
    aws --endpoint-url ${s3} s3 cp FILE \\
    s3://${bucket}/

${pc.bold('Ask')}:

  npm run query -- ${where}--from 2014-03 --to 2014-06 --actor NATO
`);
  }

  problem(text: string): void {
    process.stderr.write(`${pc.red('!')} ${text}\n`);
  }

  goodbye(): void {
    this.#say('\nEnding …');
  }

  #say(text: string): void {
    process.stdout.write(`${text}\n`);
  }
}
