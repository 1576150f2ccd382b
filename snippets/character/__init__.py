"""What generative models are like: each property as something that is counted."""
