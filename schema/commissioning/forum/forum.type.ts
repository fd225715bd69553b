import { Field } from 'type-graphql';
import { Node } from '../../shared/node.js';
import { RecordType } from '../../shared/object-types.js';
import { ForumLevel } from './forum-level.js';

@RecordType({
  description: 'A panel, conference or board in which agencies manage risk or oversee programmes.',
})
export class Forum extends Node {
  @Field(() => String, { description: 'Readable identifier.' })
  slug!: string;

  @Field(() => String, { description: 'Name as printed.' })
  name!: string;

  @Field(() => ForumLevel, { description: 'The level at which it works.' })
  level!: ForumLevel;

  @Field(() => String, {
    nullable: true,
    description: 'What it does, paraphrased. Null when the sources only name it.',
  })
  description!: string | null;
}

@RecordType({
  description:
    'That a forum is used in a police force area. Most sources give a share of areas and name none.',
})
export class ForumArea extends Node {
  @Field(() => String, {
    nullable: true,
    description: 'What the source says of its use there. Null when it says nothing more.',
  })
  note!: string | null;
}
