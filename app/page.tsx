import { StartScreen } from '@/components/intake/StartScreen'

export default function StartPage() {
  return <StartScreen />
}
