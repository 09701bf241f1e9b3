import type { Reporter, TestModule } from 'vitest/node'

/** Ends a run with one plain line that any program can read. */
export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const states = modules.flatMap(module => [...module.children.allTests()].map(test => test.result().state))
    const broken = modules.filter(
      module =>
        module.state() === 'failed' && [...module.children.allTests()].every(test => test.result().state !== 'failed'),
    )
    const passed = states.filter(state => state === 'passed').length
    const failed = states.filter(state => state === 'failed').length + broken.length + errors.length
    // After the other reporters, whatever they still print at the end.
    process.on('exit', () => process.stdout.write(`\n${passed} passed, ${failed} failed\n`))
  }
}
