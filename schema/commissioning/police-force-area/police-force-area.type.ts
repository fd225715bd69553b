import { Field } from 'type-graphql';
import { Node } from '../../shared/node.js';
import { Nation } from './nation.js';
import { RecordType } from '../../shared/object-types.js';

@RecordType({ description: 'One of the 43 territorial police force areas of England and Wales.' })
export class PoliceForceArea extends Node {
  @Field(() => String, {
    description:
      'Code of the Government Statistical Service (GSS) for the area: E23… in England, W15… in Wales.',
  })
  code!: string;

  @Field(() => String, { description: 'Name of the area.' })
  name!: string;

  @Field(() => Nation, { description: 'England or Wales.' })
  nation!: Nation;

  @Field(() => String, { description: 'The ONS region that the area lies in; "Wales" in Wales.' })
  region!: string;
}
