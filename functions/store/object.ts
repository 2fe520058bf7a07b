import { GetCommand } from '@aws-sdk/lib-dynamodb';
import { ObjectItem } from '../../schemas/record.ts';
import { OBJECT_SK, objectPk } from './keys.ts';
import { parseItem, type RawItem, type Table } from './table.ts';

/** What the table knows of an object; undefined where it knows nothing. */
export async function readObjectItem(table: Table, objectKey: string): Promise<ObjectItem | undefined> {
  const { Item } = await table.client.send(
    new GetCommand({
      TableName: table.name,
      Key: { pk: objectPk(objectKey), sk: OBJECT_SK },
      ConsistentRead: true,
    }),
  );
  return Item && parseItem(ObjectItem, Item as RawItem);
}
