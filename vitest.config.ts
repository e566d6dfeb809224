import { defineConfig, type ViteUserConfig } from 'vitest/config'

const config: ViteUserConfig = defineConfig({
  test: {
    include: [
      'src/**/*.test.ts',
      'test/**/*.test.ts',
      'examples/**/*.test.ts',
      'web/**/*.test.ts',
      'bench/**/*.test.ts',
    ],
    // Real processes are started and killed; two cores share the machine with them.
    testTimeout: 30_000,
    // Where it does not matter which engine reads, the one that is there at once.
    env: { ONRECORD_ENGINE: 'rules' },
  },
})

export default config
