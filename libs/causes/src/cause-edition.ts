import type { Cause, CauseHeading, CauseNode, EditionFile } from './cause.js';

/** One edition of the regulation, indexed; refuses a file whose parents do not resolve or whose codes repeat. */
export class CauseEdition {
  readonly version: string;
  readonly causes: readonly Cause[];
  private readonly nodes = new Map<string, CauseNode>();
  private readonly children = new Map<string, CauseNode[]>();

  constructor(file: EditionFile) {
    this.version = file.version;
    for (const part of file.parts) this.add({ version: file.version, ...part, level: 1 });
    for (const group of file.groups) this.add({ version: file.version, ...group, level: 2 });
    this.causes = file.causes.map((cause) => this.add({ version: file.version, ...cause }));
  }

  node(code: string): CauseNode | undefined {
    return this.nodes.get(code);
  }

  /** In the order of the regulation; `undefined` asks for the parts. */
  childrenOf(parent: string | undefined): readonly CauseNode[] {
    return this.children.get(parent ?? '') ?? [];
  }

  private add<N extends Cause | CauseHeading>(node: N): N {
    const where = `config/causes: ${this.version} ${node.code}`;
    if (this.nodes.has(node.code)) throw new Error(`${where} is listed twice`);
    if (node.parent !== undefined && !this.nodes.has(node.parent)) throw new Error(`${where} has no parent`);
    this.nodes.set(node.code, node);
    const siblings = this.children.get(node.parent ?? '');
    if (siblings) siblings.push(node);
    else this.children.set(node.parent ?? '', [node]);
    return node;
  }
}
