"""Everything that was read and matched → advice, axes, findings. One module an axis; `policy` holds the precedence."""
