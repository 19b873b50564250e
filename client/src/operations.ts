import type { components, paths } from './generated/openApi.js';
import type { UncheckedDocument } from './uncheckedDocument.js';

/** What is sent and answered, by the names of the OpenAPI document. */
export type Schemas = components['schemas'];

export type Method = 'get' | 'put' | 'post';

/** The paths that answer a method with JSON. The client signs in by itself. */
export type PathOf<M extends Method> = Exclude<
  { [P in keyof paths]: [JsonOf<paths[P][M]>] extends [never] ? never : P }[keyof paths],
  '/v1/tokens'
>;

/** The lists that are answered page by page. */
export type ListPath = { [P in PathOf<'get'>]: BodyOf<'get', P> extends Page ? P : never }[PathOf<'get'>];

/** One item of a list. */
export type ItemOf<P extends ListPath> = BodyOf<'get', P> extends { readonly items: readonly (infer T)[] } ? T : never;

/** A page of a list, and where the next one is. */
export interface Page {
  readonly items: readonly unknown[];
  readonly next: string | null;
}

/** The body of a good answer. */
export type BodyOf<M extends Method, P extends PathOf<M>> = JsonOf<paths[P][M]>;

/** What signing in is answered with. */
export type Token = JsonOf<paths['/v1/tokens']['post']>;

/** What a request is made of: the parts that its operation takes, and a signal that ends it. */
export type Asked<M extends Method, P extends PathOf<M>> = PathPart<paths[P][M]> &
  QueryPart<paths[P][M]> &
  BodyPart<paths[P][M]> &
  VersionPart<paths[P][M]> & { readonly signal?: AbortSignal | undefined };

/** The argument of a call; it can be left out if everything in it can. */
export type Arguments<T> = object extends T ? [asked?: T] : [asked: T];

type JsonOf<O> = O extends { readonly responses: infer R } ? JsonIn<R[keyof R & (200 | 201)]> : never;
type JsonIn<R> = R extends { readonly content: { readonly 'application/json': infer T } } ? T : never;

type PathPart<O> = O extends { readonly parameters: { readonly path: infer T } } ? { readonly path: T } : unknown;

type QueryPart<O> = O extends { readonly parameters: { readonly query: infer T } }
  ? { readonly query: T }
  : O extends { readonly parameters: { readonly query?: infer T } }
    ? [NonNullable<T>] extends [never]
      ? unknown
      : { readonly query?: T }
    : unknown;

type BodyPart<O> = O extends {
  readonly requestBody: { readonly content: { readonly 'application/json': infer T } };
}
  ? object extends T
    ? { readonly body?: Loose<T> }
    : { readonly body: Loose<T> }
  : unknown;

/** A body whose document may come from elsewhere. */
type Loose<T> = { [K in keyof T]: K extends 'document' ? T[K] | UncheckedDocument : T[K] };

type VersionPart<O> = O extends { readonly parameters: { readonly header?: infer T } }
  ? [NonNullable<T>] extends [{ readonly 'If-Match'?: string }]
    ? [NonNullable<T>] extends [never]
      ? unknown
      : IfMatch
    : unknown
  : unknown;

interface IfMatch {
  /** The `etag` of the answer that the caller saw. If the document has changed since, the gateway refuses. */
  readonly ifMatch?: string | undefined;
}
