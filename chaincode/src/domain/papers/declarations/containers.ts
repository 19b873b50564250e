import { z } from 'zod';
import { ContainerNumber } from '../../primitives';

export const MAX_CONTAINERS = 200;
const MAX_SEALS = 8;
const MAX_SEAL_CHARS = 15;

/** A container as customs is told of it. */
export const DeclaredContainer = z.strictObject({
  number: ContainerNumber.describe('The number of the container (ISO 6346).'),
  seals: z
    .array(z.string().trim().min(1).max(MAX_SEAL_CHARS))
    .max(MAX_SEALS)
    .default([])
    .describe('The numbers of its seals.'),
});
