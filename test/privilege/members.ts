/** Which members of Google's services the sources use, by the compiler's own reading of them. */
import {join} from 'node:path';
import ts from 'typescript';

const src = join(__dirname, '../../src');

/** Name of the service or class that declares a member; undefined for what Google does not declare, and for enums. */
function ownerOf(declaration: ts.Declaration): string | undefined {
  if (!declaration.getSourceFile().fileName.includes('google-apps-script')) return undefined;
  const {parent} = declaration;
  return ts.isInterfaceDeclaration(parent) || ts.isClassDeclaration(parent) ? parent.name?.text : undefined;
}

function program(): ts.Program {
  const path = join(src, 'sheets/tsconfig.json');
  const {config} = ts.readConfigFile(path, ts.sys.readFile);
  const {fileNames, options} = ts.parseJsonConfigFileContent(config, ts.sys, join(src, 'sheets'));
  return ts.createProgram(fileNames, {...options, composite: false, noEmit: true});
}

/** Members such as `Range.setValues`, sorted: each that a source names, called or not. */
export function membersUsed(): string[] {
  const compiled = program();
  const checker = compiled.getTypeChecker();
  const found = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node)) {
      for (const declaration of checker.getSymbolAtLocation(node.name)?.declarations ?? []) {
        const owner = ownerOf(declaration);
        if (owner) found.add(`${owner}.${node.name.text}`);
      }
    }
    ts.forEachChild(node, visit);
  };
  for (const file of compiled.getSourceFiles()) if (file.fileName.startsWith(src)) visit(file);
  return [...found].sort();
}
