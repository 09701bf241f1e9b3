import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { CustomersPage } from './customers-page.tsx'
import './style.css'

const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no element with the id "root".')
createRoot(root).render(
  <StrictMode>
    <CustomersPage />
  </StrictMode>,
)
