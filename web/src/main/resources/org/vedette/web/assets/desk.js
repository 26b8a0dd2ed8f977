// Little by little.
